import { statement } from 'virtual:accessibility';
import { model } from 'virtual:plan';
import { allWords } from '../i18n/allWords.ts';
import type { BuiltPage } from './builtPage.ts';
import { siteWords } from './language.ts';
import { aboutPages } from './pages/aboutPages.ts';
import { embedPage } from './pages/embedPage.ts';
import { homePage } from './pages/homePage.ts';
import { itemPages } from './pages/itemPages.ts';
import { listPage } from './pages/listPage.ts';
import { notFoundPage } from './pages/notFoundPage.ts';
import { language, viewEntries } from './pageLanguage.ts';
import { builtLanguages, languagePage } from './pages/languagePages.ts';
import { siteFiles, type SiteFile } from './siteFiles.ts';

/** Nothing is waited for here. */
const words = await allWords(language);
const others = await builtLanguages(model);

/** Draws every page of the site, each when it is asked for: a large plan has more of them than fit into memory. */
export function* renderPages(): Generator<BuiltPage> {
  yield homePage(model, words);
  yield* others.map(languagePage);
  yield embedPage(model, words);
  yield listPage(model, words, siteWords, viewEntries);
  yield* itemPages(model, words, siteWords);
  yield* aboutPages(model.plan, statement, siteWords);
  yield notFoundPage(model.plan, siteWords, viewEntries);
}

/**
 * Returns what lies beside the pages for search engines.
 *
 * @param files the pages' files, from the site's root
 */
export function renderSiteFiles(files: readonly string[]): readonly SiteFile[] {
  return siteFiles(model.plan, files);
}
