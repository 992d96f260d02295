import { ja } from '../i18n/ja/ja.ts';
import { viewEntries as jaViewEntries } from '../i18n/ja/viewEntries.ts';
import type { Language } from '../i18n/language.ts';

/** The language that the site is built in. It finds the views' words by a pattern that Vite alone understands. */
export const language: Language = ja;
/** Where the views lead who has lost the way, in that language. */
export const viewEntries: Readonly<Record<string, string>> = jaViewEntries;
