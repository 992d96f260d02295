import { siteWords as jaSiteWords } from '../i18n/ja/siteWords.ts';
import type { SiteWords } from '../i18n/siteWords.ts';

/** The words of the pages without script in the language that the site is built in (pageLanguage.ts). */
export const siteWords: SiteWords = jaSiteWords;
