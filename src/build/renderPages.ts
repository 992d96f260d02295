import { model } from 'virtual:plan';
import type { BuiltPage } from './builtPage.ts';
import { aboutPages } from './pages/aboutPages.ts';
import { embedPage } from './pages/embedPage.ts';
import { homePage } from './pages/homePage.ts';
import { itemPages } from './pages/itemPages.ts';
import { notFoundPage } from './pages/notFoundPage.ts';
import { siteFiles, type SiteFile } from './siteFiles.ts';

/** Returns every page of the site, drawn. */
export function renderPages(): readonly BuiltPage[] {
  return [homePage(model), embedPage(model), ...itemPages(model), ...aboutPages(model.plan), notFoundPage(model.plan)];
}

/** Returns what lies beside the pages for search engines. */
export function renderSiteFiles(pages: readonly BuiltPage[]): readonly SiteFile[] {
  return siteFiles(model.plan, pages);
}
