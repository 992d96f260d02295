/** The presenter's own window: this picture and the next, the time, all scenes; either window may be loaded anew. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, openAt, test } from './page.ts';
import { sceneNumber, slideTitle } from './parts.ts';

async function presenterOf(page: Page): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opening;
  await presenter.getByRole('region', { name: /^今の場面/ }).waitFor();
  return presenter;
}

test('it has this picture and the next, the time of the scene and of the whole against what is planned, and all scenes', async ({
  page,
}) => {
  await openAt(page, '#/?deck=sdgs-and-gx');
  await slideTitle(page).waitFor();
  const presenter = await presenterOf(page);
  const current = presenter.getByRole('region', { name: /^今の場面/ });
  const coming = presenter.getByRole('region', { name: '次の場面' });
  for (const part of [current, coming]) await expect(part.locator('svg :is(path, rect)').first()).toBeVisible();
  await expect(current).toContainText(/この場面 0:0\d ／予定 0:[1-5]\d/);
  await expect(presenter.getByText(/^残り [1-9]:\d\d$/)).toBeVisible();
  const scenes = presenter.getByRole('navigation', { name: '場面の一覧' });
  expect(await scenes.getByRole('button').count()).toBeGreaterThan(10);
  await expect(scenes.locator('[aria-current]')).toContainText('計画が念頭に置く考え方');
  await expect(current).toContainText(/この場面 0:0[2-9]/);
  await scenes.getByRole('button').nth(4).click();
  await expect(sceneNumber(page)).toHaveText(/^5／/);
  await expect(current).toContainText('5／');
  // The scene's time begins anew, that of the whole goes on.
  await expect(current).toContainText(/この場面 0:0[01]/);
  await expect(presenter.getByText(/^経過 0:(0[2-9]|1\d)$/)).toBeVisible();
});

test('each window is loaded anew and both go on, with their times', async ({ page }) => {
  await openAt(page, '#/?deck=three-minutes');
  await slideTitle(page).waitFor();
  const presenter = await presenterOf(page);
  await expect(presenter.getByText(/^経過 0:0[2-9]$/)).toBeVisible();
  await page.keyboard.press('PageDown');
  await presenter.evaluate(() => location.reload());
  await expect(presenter.getByRole('region', { name: /^今の場面/ })).toContainText('2／11');
  await expect(presenter.getByText(/^経過 0:(0[2-9]|1\d)$/)).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(sceneNumber(page)).toHaveText('3／11');

  await page.reload();
  await expect(sceneNumber(page)).toHaveText('3／11');
  await expect(presenter.getByText(/^経過 0:(0[3-9]|1\d)$/)).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(sceneNumber(page)).toHaveText('4／11');
  await page.keyboard.press('PageDown');
  await expect(presenter.getByRole('region', { name: /^今の場面/ })).toContainText('5／11');
  expect(page.context().pages()).toHaveLength(2);
  // Nothing of it is kept in the browser's storage.
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  const closed = presenter.waitForEvent('close');
  await page.keyboard.press('Escape');
  await closed;
  // Without the window nothing comes back.
  await page.goBack();
  await slideTitle(page).waitFor();
  await page.reload();
  await slideTitle(page).waitFor();
  expect(await page.evaluate(() => window.name)).toBe('');
  expect(page.context().pages()).toHaveLength(1);
});

// From a folder Firefox opens no further window by itself.
test('from a folder, too', { tag: '@chromium' }, async ({ page }) => {
  await page.goto(`${pathToFileURL(path.resolve('dist/plan.html')).href}#/?deck=three-minutes`);
  await slideTitle(page).waitFor();
  const presenter = await presenterOf(page);
  // A file's window that is loaded anew is a stranger: another one takes its place.
  const next = page.waitForEvent('popup');
  await presenter.evaluate(() => location.reload());
  const second = await next;
  await expect(second.getByRole('region', { name: /^今の場面/ })).toContainText('1／11');
  const third = page.waitForEvent('popup');
  await page.reload();
  const last = await third;
  await last.getByRole('region', { name: /^今の場面/ }).waitFor();
  await last.keyboard.press('PageDown');
  await expect(sceneNumber(page)).toHaveText('2／11');
  await expect(last.getByText(/^経過 0:(0[1-9]|[1-5]\d)$/)).toBeVisible();
});
