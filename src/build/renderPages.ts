import { model } from 'virtual:plan';
import type { BuiltPage } from './builtPage.ts';
import { aboutPages } from './pages/aboutPages.ts';
import { homePage } from './pages/homePage.ts';

/** Returns every page of the site, drawn. */
export function renderPages(): readonly BuiltPage[] {
  return [homePage(model), ...aboutPages(model.plan)];
}
