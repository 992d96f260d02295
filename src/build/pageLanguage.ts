import { ja } from '../i18n/ja/ja.ts';
import type { Language } from '../i18n/language.ts';

/** The language that the site is built in. It finds the views' words by a pattern that Vite alone understands. */
export const language: Language = ja;
