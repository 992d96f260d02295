/**
 * The parts of the page as a person finds them: by role and name. Where a picture has no such thing, a part is found by
 * a name that is made for it: `data-item`, `data-link`, `data-view-part`, `data-part`.
 */
import type { Locator, Page } from '@playwright/test';

/** The words about the item in focus. */
export const panel = (page: Page): Locator =>
  page.getByRole('region').filter({ has: page.getByRole('heading', { level: 2 }).and(page.locator('#panel-title')) });

/** The heading of those words: the item's name. */
export const panelTitle = (page: Page): Locator => page.locator('#panel-title');

/** The plan in words, under the picture or as a view of its own. */
export const list = (page: Page): Locator => page.getByRole('region', { name: '計画の全体（一覧）' });

/** Where the item in focus stands in the plan. */
export const breadcrumbs = (page: Page): Locator => page.getByRole('navigation', { name: '現在の位置' });

/** What a status region says. */
export const status = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('status').filter({ hasText: text });

/** The menu of the page's tasks. */
export const menu = (page: Page): Locator => page.getByRole('button', { name: 'メニュー' });

/** The tasks that the menu unfolds. */
export const menuTasks = (page: Page): Locator => page.locator('ul[popover]').getByRole('button');

/** What is laid over the view now. */
export const chosenOverlays = (page: Page): Locator => page.getByRole('group', { name: '重ねているもの' });

/** The words of a scene. */
export const slide = (page: Page): Locator => page.getByRole('region', { name: /^説明資料「/ });

/** The title of the scene that is presented. */
export const slideTitle = (page: Page): Locator => slide(page).getByRole('heading', { level: 2 });

/** Which scene that is. */
export const sceneNumber = (page: Page): Locator =>
  page.getByRole('region', { name: '説明の操作' }).getByText(/^\d+／\d+$/);
