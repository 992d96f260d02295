import { createContext } from 'svelte';
import type { WordsInUse } from '../i18n/wordsInUse.ts';
import type { Explorer } from './explorer.svelte.ts';

/** The explorer that the page hands down to its views. */
export const [getExplorer, setExplorer] = createContext<Explorer>();

/** The words of the page's language, which came with its explorer. */
export function getWords(): WordsInUse {
  return getExplorer().words;
}
