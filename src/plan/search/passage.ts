import { foldWithOffsets } from './foldText.ts';
import { telling } from './rankItem.ts';
import type { TypedWord } from './typedWords.ts';

/** A part of a text around what was found in it; cut ends have a …. */
export interface Passage {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const BEFORE = 16;
const AFTER = 40;

/** Returns where a text has one of the typed words in it, letter for letter as the text has it. */
export function passage(text: string, words: readonly TypedWord[]): Passage | undefined {
  const folded = foldWithOffsets(text);
  for (const typed of words.flatMap(({ plain, kana }) => (kana === undefined ? [plain] : [plain, kana]))) {
    const at = telling(typed) ? folded.text.indexOf(typed) : -1;
    const [from] = folded.offsets[at] ?? [];
    const [, to] = folded.offsets[at + typed.length - 1] ?? [];
    if (from === undefined || to === undefined) continue;
    const [start, end] = [Math.max(0, from - BEFORE), Math.min(text.length, to + AFTER)];
    return {
      before: `${start > 0 ? '…' : ''}${text.slice(start, from)}`,
      found: text.slice(from, to),
      after: `${text.slice(to, end)}${end < text.length ? '…' : ''}`,
    };
  }
  return undefined;
}
