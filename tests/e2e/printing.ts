/** Printing without the browser's own window: what is prepared for paper, and the pages that it makes. */
import type { Page } from '@playwright/test';
import { menu } from './parts.ts';

/** Opens a task of the menu. */
export async function openTask(page: Page, name: string): Promise<void> {
  await menu(page).click();
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog', { name }).waitFor();
}

/** A page of paper, in mm. */
export interface PaperPage {
  readonly width: number;
  readonly height: number;
}

/** Mm of a point of a PDF. */
const POINT = 25.4 / 72;

/** The pages of the PDF that Chromium makes of the page now. */
export async function paperPages(page: Page): Promise<PaperPage[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)[^]*?\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => ({ width: Math.round(Number(width) * POINT), height: Math.round(Number(height) * POINT) }),
  );
}

/** Lets the test print in place of the browser's own window, and look at what is prepared. */
export async function printedHere(
  page: Page,
  press: () => Promise<void>,
  look?: () => Promise<void>,
): Promise<PaperPage[]> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['printed'];
    window.print = () => (document.documentElement.dataset['printed'] = 'yes');
  });
  await press();
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  await look?.();
  // Printing ends the preparations, as it does in the browser's own window.
  return paperPages(page);
}
