import type { Component } from 'svelte';
import type { WordsInUse } from '../../i18n/wordsInUse.ts';

/** Brings what tells of a wrong address, with its words. */
export async function bringProblems(words: WordsInUse): Promise<Component> {
  return (await words.with(() => import('./AddressProblems.svelte'), 'notices')).default;
}
