import type { Component } from 'svelte';
import type { WordsInUse } from '../../i18n/wordsInUse.ts';

/** Brings what tells the paths between two items, with its words. */
export async function bringPaths(words: WordsInUse): Promise<Component> {
  return (await words.with(() => import('./Paths.svelte'), 'path')).default;
}
