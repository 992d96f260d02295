import type { WordsInUse } from '../../i18n/wordsInUse.ts';

/** Brings what tells of a year, with its words. */
export function bringYear(words: WordsInUse) {
  return words.with(() => import('./YearStatus.svelte'), 'year').then(({ default: YearStatus }) => YearStatus);
}
