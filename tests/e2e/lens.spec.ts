/** Where the room is asked to look: a spotlight, and the page enlarged. */
import { expect, openAt, test } from './page.ts';
import { sceneNumber, slideTitle } from './parts.ts';
import type { Page } from '@playwright/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function present(page: Page): Promise<void> {
  await openAt(page, '#/?deck=sdgs-and-gx');
  await slideTitle(page).waitFor();
}

/** The brightness (0 to 255) of the screen at a spot, as it is painted. */
async function brightness(page: Page, x: number, y: number): Promise<number> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  }, png.toString('base64'));
}

// For a picture Playwright puts a style into the page, which its policy forbids; Chromium says nothing of it.
test(
  'L darkens all but a spot that follows the pointer, or Shift and the arrows; L or Escape ends it',
  { tag: '@chromium' },
  async ({ page }) => {
    await present(page);
    // Two spots of the page's own white.
    const [one, other] = [
      { x: 20, y: 20 },
      { x: 1250, y: 640 },
    ] as const;
    await page.mouse.move(one.x - 5, one.y);
    await page.mouse.move(one.x, one.y);
    await page.keyboard.press('l');
    expect(await brightness(page, one.x, one.y)).toBeGreaterThan(240);
    expect(await brightness(page, other.x, other.y)).toBeLessThan(120);
    await page.mouse.move(other.x, other.y);
    expect(await brightness(page, one.x, one.y)).toBeLessThan(120);
    expect(await brightness(page, other.x, other.y)).toBeGreaterThan(240);
    await page.keyboard.press('ArrowRight');
    await expect(sceneNumber(page)).toHaveText('2／13');
    expect(await brightness(page, one.x, one.y)).toBeLessThan(120);
    for (let step = 0; step < 12; step++) await page.keyboard.press('Shift+ArrowUp');
    for (let step = 0; step < 24; step++) await page.keyboard.press('Shift+ArrowLeft');
    await expect(sceneNumber(page)).toHaveText('2／13');
    expect(await brightness(page, one.x, one.y)).toBeGreaterThan(240);
    await page.keyboard.press('Escape');
    expect(await brightness(page, other.x, other.y)).toBeGreaterThan(240);
    await expect(sceneNumber(page)).toHaveText('2／13');
  },
);

// A Firefox of the system cannot be told to print.
test('on paper the spot of light is not there', { tag: '@chromium' }, async ({ page }) => {
  await present(page);
  await page.keyboard.press('l');
  expect(await brightness(page, 1250, 640)).toBeLessThan(120);
  await page.emulateMedia({ media: 'print' });
  expect(await brightness(page, 1250, 640)).toBeGreaterThan(240);
});

test('Z enlarges twice around the pointer; pages turn, a click reaches what is seen, Escape ends it', async ({
  page,
}) => {
  await present(page);
  const slice = page.locator('[data-slice][data-item="policy-2"]');
  // On a busy machine the slide takes its room a moment after its words have come.
  const width = async () => (await slice.boundingBox())!.width;
  await expect
    .poll(async () => {
      const first = await width();
      await page.waitForTimeout(300);
      return (await width()) - first;
    })
    .toBe(0);
  const before = (await slice.boundingBox())!;
  const spot = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  await page.mouse.move(spot.x - 5, spot.y);
  await page.mouse.move(spot.x, spot.y);
  await page.keyboard.press('z');
  await expect.poll(width).toBeCloseTo(2 * before.width, 0);
  const after = (await slice.boundingBox())!;
  expect(after.x + after.width / 2).toBeCloseTo(spot.x, 0);
  expect(after.y + after.height / 2).toBeCloseTo(spot.y, 0);
  await page.keyboard.press('ArrowRight');
  await expect(sceneNumber(page)).toHaveText('2／13');
  await page.keyboard.press('ArrowLeft');
  await expect(sceneNumber(page)).toHaveText('1／13');
  expect((await slice.boundingBox())!.width).toBeCloseTo(2 * before.width, 0);
  await page.mouse.move(spot.x + 2, spot.y);
  await page.mouse.click(spot.x, spot.y);
  await expect(page.locator('main')).toHaveAttribute('data-item', 'policy-2');
  await page.keyboard.press('Escape');
  await expect(page.locator('main')).toHaveAttribute('data-item', 'policy-2');
  await page.keyboard.press('Escape');
  await expect(page.locator('main')).toHaveAttribute('data-item', 'vision');
  // The picture moves back first.
  await expect.poll(width).toBeCloseTo(before.width, 0);

  // Both are in the help and beside the other buttons.
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'キーの一覧' });
  await expect(help).toContainText('スポットライト');
  await expect(help).toContainText('2倍に拡大');
  await page.keyboard.press('Escape');
  for (const name of ['スポットライト', '拡大']) {
    const button = page.getByRole('button', { name, exact: true });
    await page.mouse.move(600, 700);
    await page.mouse.move(610, 700);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
  }
});
