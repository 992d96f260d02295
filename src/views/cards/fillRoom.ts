import type { Attachment } from 'svelte/attachments';

/** Letters in px: the largest that look well, the smallest that a slide still has. */
const LARGEST = 64;
const SMALLEST = 12;
/** Widths of a column in em of the letters, the best to read first: narrow ones break names within their words. */
const COLUMNS = [16, 14, 12, 10];
/** Letters as a share of the screen's height that are read well from afar: with such no column need be narrower. */
const GOOD = 0.03;

/**
 * Sets the letters of an element as large as its words have room for, by its custom properties `--letters` (px) and
 * `--column` (em), wherever its height is given: on a slide. Where the page gives it the height that it needs, the
 * page's own letters stay.
 *
 * @param content what the words depend on: other words are fitted afresh
 */
export function fillRoom(..._content: readonly unknown[]): Attachment<HTMLElement> {
  return (node) => {
    function set(letters: number, column: number): void {
      node.style.setProperty('--letters', `${letters}px`);
      node.style.setProperty('--column', `${column}em`);
    }
    function largest(column: number): number {
      let [least, most] = [SMALLEST, LARGEST];
      while (most - least > 0.5) {
        const letters = (least + most) / 2;
        set(letters, column);
        const fits = node.scrollHeight <= node.clientHeight + 1 && node.scrollWidth <= node.clientWidth + 1;
        if (fits) least = letters;
        else most = letters;
      }
      return least;
    }
    function fit(): void {
      node.style.removeProperty('--letters');
      node.style.removeProperty('--column');
      if (getComputedStyle(node).overflowY !== 'hidden') return;
      let best = { letters: 0, column: 0 };
      for (const column of COLUMNS) {
        const letters = largest(column);
        if (letters > best.letters) best = { letters, column };
        if (letters >= innerHeight * GOOD) break;
      }
      set(best.letters, best.column);
    }
    const observer = new ResizeObserver(fit);
    observer.observe(node);
    return () => observer.disconnect();
  };
}
