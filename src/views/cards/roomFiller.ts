import type { Attachment } from 'svelte/attachments';
import { largestFit } from '../../layout/largestFit.ts';

/** Letters in px: the largest that look well, the smallest that a slide still has. */
const LARGEST = 64;
const SMALLEST = 12;
/** Widths of a column in em of the letters, the best to read first: narrow ones break names within their words. */
const COLUMNS = [18, 16, 14, 12, 10];
/** Letters as a share of the screen's height that are read well from afar: with such no column need be narrower. */
const GOOD = 0.0265;
/** A narrower column is worth it where the letters become this much larger at least. */
const WORTH = 1.01;
/** How near to the largest letters are as good: large ones soon, small ones have to be as large as they can. */
const CLOSE = { large: 0.98, small: 0.995 };

/**
 * Returns what sets the letters of an element as large as its words have room for, by its custom properties `--letters`
 * (px) and `--column` (em), wherever its height is given: on a slide. Where the page gives it the height that it needs, the
 * page's own letters stay. It belongs to one element.
 *
 * What it takes are the things that the words depend on. The same words in the same room are set as they were then: a scene
 * that lets others of them stand out, or to which one comes back, costs no trial.
 */
export function roomFiller(): (...content: readonly unknown[]) => Attachment<HTMLElement> {
  const known = new Map<string, Letters>();
  return () => (node) => {
    function fit(): void {
      if (getComputedStyle(node).overflowY !== 'hidden') {
        node.style.removeProperty('--letters');
        node.style.removeProperty('--column');
        return;
      }
      const key = [node.clientWidth, node.clientHeight, node.textContent].join(' ');
      const before = known.get(key);
      if (before === undefined) known.set(key, largestSetting(node));
      else setLetters(node, before);
    }
    const observer = new ResizeObserver(fit);
    observer.observe(node);
    return () => observer.disconnect();
  };
}

/** How words are set: px, and em of that. */
interface Letters {
  readonly letters: number;
  readonly column: number;
}

/** Sets the letters, and returns them: in the widest column that is good, else in the one that has the largest. */
function largestSetting(node: HTMLElement): Letters {
  const good = innerHeight * GOOD;
  let best = { letters: 0, column: 0 };
  for (const column of COLUMNS) {
    const wanted = best.letters * WORTH;
    if (best.letters > 0 && fill(node, wanted, column) > 1) continue;
    const letters = largestFit((size) => fill(node, size, column), {
      least: Math.max(SMALLEST, wanted),
      most: LARGEST,
      start: Math.max(good, wanted),
      close: CLOSE.large,
    });
    best = { letters, column };
    if (letters >= good) break;
  }
  if (best.letters < good) best = { ...best, letters: refined(node, best) };
  setLetters(node, best);
  return best;
}

function refined(node: HTMLElement, { letters, column }: Letters): number {
  const search = { least: letters, most: letters / CLOSE.large ** 2, start: letters / CLOSE.large, close: CLOSE.small };
  return largestFit((size) => fill(node, size, column), search);
}

/** Share of the room that words of a size need; a word too long for its line makes it more than 1. */
function fill(node: HTMLElement, letters: number, column: number): number {
  setLetters(node, { letters, column });
  const last = node.lastElementChild;
  const { clientHeight, clientWidth, scrollWidth } = node;
  const height = last instanceof HTMLElement ? last.offsetTop + last.offsetHeight - node.offsetTop : node.scrollHeight;
  return Math.max((height - 1) / clientHeight, scrollWidth > clientWidth + 1 ? scrollWidth / clientWidth : 0);
}

function setLetters(node: HTMLElement, { letters, column }: Letters): void {
  node.style.setProperty('--letters', `${letters.toFixed(2)}px`);
  node.style.setProperty('--column', `${column}em`);
}
