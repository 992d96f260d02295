/**
 * Everything that can be done to a deck, as functions from one deck to the next. Where there is nothing to change they
 * return the very deck that came, so that a history has no empty steps. What they return never exceeds the limits of a
 * deck file and can always be written into one.
 */
import type { Scene } from '../deck.ts';
import { LIMITS } from '../limits.ts';
import { cleanLine, cleanText } from './cleanText.ts';
import type { OwnDeck, OwnScene } from './ownDeck.ts';

/** The words of a scene that a person writes, what it shows and lets stand out, how long it is planned to last. */
export type SceneChange = Partial<Pick<Scene, 'address' | 'title' | 'text' | 'notes' | 'highlight'>> & {
  /** Undefined where no time is planned any more. */
  readonly seconds?: number | undefined;
};

export function changeDeck(deck: OwnDeck, change: { readonly title?: string; readonly audience?: string }): OwnDeck {
  const title = cleanLine(change.title ?? deck.title, LIMITS.title);
  const audience = cleanLine(change.audience ?? deck.audience, LIMITS.audience);
  return title === deck.title && audience === deck.audience ? deck : { ...deck, title, audience };
}

/** Whether a deck has as many scenes as one may have. */
export function isFull({ scenes }: OwnDeck): boolean {
  return scenes.length >= LIMITS.scenes;
}

/** Adds a scene behind the one with that key, or at the end. A full deck takes none, nor does any deck an address that no file holds. */
export function addScene(deck: OwnDeck, scene: Scene, behind?: number): OwnDeck {
  if (isFull(deck) || !isAddress(scene.address)) return deck;
  const { address, highlight, quotes, claims, seconds } = scene;
  const key = Math.max(-1, ...deck.scenes.map((one) => one.key)) + 1;
  const at = indexOf(deck, behind) ?? deck.scenes.length - 1;
  const added: OwnScene = { key, address, highlight, quotes, claims, ...planned(seconds), ...cleanWords(scene) };
  return { ...deck, scenes: deck.scenes.toSpliced(at + 1, 0, added) };
}

export function changeScene(deck: OwnDeck, key: number, change: SceneChange): OwnDeck {
  const at = indexOf(deck, key);
  const before = at === undefined ? undefined : deck.scenes[at];
  if (at === undefined || before === undefined) return deck;
  const { seconds, ...wanted } = { ...before, ...change };
  const highlight = [...new Set(wanted.highlight)].slice(0, LIMITS.highlight);
  const after: OwnScene = { ...wanted, ...planned(seconds), highlight, ...cleanWords(wanted) };
  if (!isAddress(after.address)) return deck;
  const same =
    (['address', 'title', 'text', 'notes', 'seconds'] as const).every((part) => after[part] === before[part]) &&
    highlight.join(' ') === before.highlight.join(' ');
  return same ? deck : { ...deck, scenes: deck.scenes.with(at, after) };
}

/** Moves a scene to an index counted from 0; one outside is the nearest one inside. */
export function moveScene(deck: OwnDeck, key: number, to: number): OwnDeck {
  const from = indexOf(deck, key);
  const scene = from === undefined ? undefined : deck.scenes[from];
  const target = Math.min(deck.scenes.length - 1, Math.max(0, Math.trunc(to)));
  if (from === undefined || scene === undefined || from === target || Number.isNaN(target)) return deck;
  return { ...deck, scenes: deck.scenes.toSpliced(from, 1).toSpliced(target, 0, scene) };
}

export function removeScene(deck: OwnDeck, key: number): OwnDeck {
  const at = indexOf(deck, key);
  return at === undefined ? deck : { ...deck, scenes: deck.scenes.toSpliced(at, 1) };
}

/** Puts a copy of a scene behind it. */
export function duplicateScene(deck: OwnDeck, key: number): OwnDeck {
  const scene = deck.scenes.find((one) => one.key === key);
  return scene === undefined ? deck : addScene(deck, scene, key);
}

/** What is longer, or has a character that no file may hold, would be lost at the next reload. */
function isAddress(address: string): boolean {
  return cleanLine(address, LIMITS.address) === address;
}

function indexOf({ scenes }: OwnDeck, key: number | undefined): number | undefined {
  const at = scenes.findIndex((scene) => scene.key === key);
  return at < 0 ? undefined : at;
}

/** A time that no file may hold is none. */
function planned(seconds: number | undefined): Pick<Scene, 'seconds'> {
  if (seconds === undefined || !Number.isSafeInteger(seconds) || seconds < 1) return {};
  return { seconds: Math.min(seconds, LIMITS.seconds) };
}

function cleanWords({ title, text, notes }: Scene) {
  return {
    title: cleanLine(title, LIMITS.title),
    text: cleanLine(text, LIMITS.text),
    notes: cleanText(notes, LIMITS.notes),
  };
}
