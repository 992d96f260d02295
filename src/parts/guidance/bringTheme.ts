import type { Component } from 'svelte';
import type { WordsInUse } from '../../i18n/wordsInUse.ts';
import type { ThemeProps } from './themeProps.ts';

/** Brings what answers a theme, with its words. */
export async function bringTheme(words: WordsInUse): Promise<Component<ThemeProps, object, 'heading'>> {
  return (await words.with(() => import('./ThemeAnswer.svelte'), 'guidance')).default;
}
