import { ja } from '../i18n/ja/ja.ts';
import { siteWords as jaSiteWords } from '../i18n/ja/siteWords.ts';
import type { Language } from '../i18n/language.ts';
import type { SiteWords } from '../i18n/siteWords.ts';

/** The language that the site is built in: the one place of the build that names it. */
export const language: Language = ja;
/** The words of the pages without script, in that language. */
export const siteWords: SiteWords = jaSiteWords;
