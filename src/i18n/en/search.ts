import type { SearchWords } from '../words/searchWords.ts';
import { counted } from './nouns.ts';

/** The words of the search in English; they come with it. */
export const search: SearchWords = {
  title: 'Search the plan',
  titleTo: (from: string) => `Look for the item whose connection with “${from}” you want to see`,
  placeholder: 'e.g. a word, town or number',
  hint: 'Town names can be typed in kanji, kana or Latin letters. Numbers work too.',
  close: 'Close',
  results: 'Search results',
  suggestions: 'You can also choose from these',
  kinds: 'By kind',
  kindCount: (count: number) => counted(count, 'item'),
  found: (count: number) => `${counted(count, 'result')} found`,
  first: (count: number) => `. These are the first ${count}. Type more to narrow them down.`,
  notFound: (typed: string) => `Nothing found for “${typed}”. `,
  near: (count: number) => `${counted(count, 'result')} close to it.`,
  nothingNear: 'Please use a shorter word, or choose from below.',
  town: 'Town',
  belongs: (kind: string, around: string) => `${kind} | ${around}`,
  alias: (word: string) => `Related word: ${word}`,
  hidden: (source: string, count: number) =>
    `${counted(count, 'result')} hidden, because only what ${source} says is shown.`,
  showHidden: 'Search the hidden ones too',
  keys: 'Choose with ↑↓, open with Enter, close with Esc.',
  singleKeys: 'Use single-letter keys (“/” opens the search; “B”, “N” and others in a presentation)',
};
