/** Slides that need all the width: what they show is in sight, on a wall and on a small projector. */
import type { Locator, Page } from '@playwright/test';
import { axe, expect, openAt, test } from './page.ts';
import { slide } from './parts.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
];

/** How far things reach beyond what is seen of the slide, in px: none does where nothing is cut. */
async function beyond(page: Page, things: Locator): Promise<number> {
  // What the picture rests on stands below it.
  const foot = await slide(page).getByRole('list').first().boundingBox();
  const { width } = page.viewportSize()!;
  const boxes = await Promise.all((await things.all()).map((one) => one.boundingBox()));
  return Math.max(
    ...boxes.map((box) => Math.max(box!.x + box!.width - width, box!.y + box!.height - foot!.y, -box!.x)),
  );
}

for (const size of SIZES) {
  test(`what two places share stands with all its reasons at ${size.width} × ${size.height}`, async ({ page }) => {
    await openAt(page, '#/districts/district-isesaki?with=district-sakai&deck=districts-and-projects&scene=7', size);
    const shared = page.getByRole('region', { name: '伊勢崎地区と境地区に共通するつながり' });
    await expect(shared.getByRole('heading')).toContainText('読み解き');
    const reasons = shared.locator('[data-link]');
    await expect(reasons).toHaveCount(16);
    for (const reason of await reasons.all()) await expect(reason.getByRole('paragraph').nth(1)).toBeVisible();
    expect(await beyond(page, reasons)).toBeLessThanOrEqual(0);
    await axe(page);
  });

  test(`a table has its last column and its last row in sight at ${size.width} × ${size.height}`, async ({ page }) => {
    await openAt(page, '#/matrix?rows=project-item&columns=policy&deck=districts-and-projects&scene=11', size);
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader', { name: /行財政政策/ })).toBeVisible();
    expect(await beyond(page, table.getByRole('columnheader'))).toBeLessThanOrEqual(0);
    expect(await beyond(page, table.getByRole('rowheader'))).toBeLessThanOrEqual(0);
  });

  test(`a table with too many rows shows whole ones and says how many are left at ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await openAt(page, '#/matrix?rows=measure&columns=sdg&deck=sdgs-and-gx&scene=6', size);
    const rows = page.getByRole('table').getByRole('rowheader');
    await expect(page.getByText(/^ほか\d+行は/)).toBeVisible();
    // The sentence takes its room from the rows.
    await expect.poll(() => beyond(page, rows)).toBeLessThanOrEqual(0);
    const left = Number(/\d+/.exec(await page.getByText(/^ほか\d+行は/).innerText())?.[0]);
    expect((await rows.count()) + left).toBe(36);
    // Off the slide all rows are there, and nothing says otherwise.
    await page.goto('./#/matrix?rows=measure&columns=sdg');
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(36);
    await expect(page.getByText(/^ほか\d+行は/)).toBeHidden();
  });
}
