import type { Page } from '@playwright/test';
import { axe, expect, openAt, test } from './page.ts';
import { list, panel } from './parts.ts';

const slider = (page: Page) => page.getByRole('slider', { name: '年度' });
const timeline = (page: Page) => page.getByRole('region', { name: '計画の期間' });
const periods = (page: Page) => page.getByRole('list', { name: '計画の期間' });
const status = (page: Page) => timeline(page).locator('[aria-live]');
const hash = (page: Page) => page.evaluate(() => location.hash);
const entries = (page: Page) => page.evaluate(() => history.length);

/** The point of the slider in the middle of a year, counted from the first. */
async function middleOf(page: Page, year: number): Promise<{ x: number; y: number }> {
  // The panel may be bringing itself into sight.
  await slider(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider(page).boundingBox())!;
  return { x: x + (width * (year - 2025 + 0.5)) / 10, y: y + height * 0.6 };
}

test('a click chooses a year, the page says what it means, Back returns', async ({ page }) => {
  await openAt(page, '#/sunburst/measure-4-2');
  const { x, y } = await middleOf(page, 2030);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/#\/sunburst\/measure-4-2\?year=2030$/);
  await expect(status(page)).toContainText(
    '令和12年度（2030年4月〜2031年3月）：長期ビジョン（基本構想）、後期アクションプランの期間です。',
  );
  await expect(status(page)).toContainText(
    '重点施策・重点プロジェクト・地区別計画は、後期アクションプランで定める予定です（76項目）。',
  );
  await expect(status(page)).toContainText('SDGsの目標年は2030年');
  const note = panel(page).getByText('令和12年度には、後期アクションプランで定める予定です。', { exact: true });
  await expect(note).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#\/sunburst\/measure-4-2$/);
  await expect(status(page)).toBeEmpty();
  await expect(note).not.toBeAttached();
});

test('a drag looks at every year on its way and is one step of the history', async ({ page }) => {
  await openAt(page, '#/');
  const before = await entries(page);
  const from = await middleOf(page, 2026);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const year of [2027, 2029, 2032]) {
    const { x, y } = await middleOf(page, year);
    await page.mouse.move(x, y - 40, { steps: 3 });
    await expect(slider(page)).toHaveAttribute('aria-valuenow', String(year));
  }
  expect(await hash(page)).toMatch(/^(#\/)?$/);
  await page.mouse.up();
  await expect(page).toHaveURL(/#\/\?year=2032$/);
  expect(await entries(page)).toBe(before + 1);
  await page.goBack();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'すべての年度');
});

// Only Chromium has a pointer with that number that was never there.
test('a finger that scrolls the page over the band chooses nothing', { tag: '@chromium' }, async ({ page }) => {
  await openAt(page, '#/?year=2027', { width: 390, height: 844 });
  await slider(page)
    .dispatchEvent('pointerdown', { pointerId: 1, isPrimary: true, button: 0 })
    .catch(() => undefined);
  expect(await slider(page).evaluate((element) => getComputedStyle(element).touchAction)).toBe('pan-y');
  await slider(page).dispatchEvent('pointercancel', { pointerId: 1, isPrimary: true });
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '2027');
  expect(await hash(page)).toBe('#/?year=2027');
});

const WALK: [key: string, text: string][] = [
  ['ArrowRight', '令和7年度（2025年度）、前期アクションプランの期間'],
  ['ArrowUp', '令和8年度（2026年度）、前期アクションプランの期間'],
  ['PageUp', '令和12年度（2030年度）、後期アクションプランの期間'],
  ['ArrowLeft', '令和11年度（2029年度）、前期アクションプランの期間'],
  ['PageDown', '令和7年度（2025年度）、前期アクションプランの期間'],
  ['ArrowDown', '令和6年度（2024年度）、計画が始まる前'],
  ['End', '令和16年度（2034年度）、後期アクションプランの期間'],
  ['ArrowRight', '令和17年度（2035年度）、計画が終わった後'],
  ['Home', '令和7年度（2025年度）、前期アクションプランの期間'],
  ['Escape', 'すべての年度'],
];
test('keys lead from year to year and from period to period, and Escape back to all of them', async ({ page }) => {
  await openAt(page, '#/');
  await slider(page).focus();
  for (const [key, text] of WALK) {
    await page.keyboard.press(key);
    await expect(slider(page), key).toHaveAttribute('aria-valuetext', text);
  }
  await expect(slider(page)).toBeFocused();
  expect(await hash(page)).toBe('#/');
  await page.goBack();
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '2025');
});

test('by keyboard and text alone: what is in force in 令和12年度?', async ({ page }) => {
  await openAt(page, '#/');
  await slider(page).focus();
  for (let presses = 0; presses < 11; presses += 1) {
    const before = (await slider(page).getAttribute('aria-valuetext')) ?? '';
    if (before.startsWith('令和12年度')) break;
    await page.keyboard.press('ArrowRight');
    await expect(slider(page)).not.toHaveAttribute('aria-valuetext', before);
  }
  await expect(status(page)).toHaveAttribute('aria-live', 'polite');
  const names = status(page).getByRole('list', { name: 'この年度の計画にあるもの' }).getByRole('link');
  await expect(names).toHaveText(['将来ビジョン（1）', 'ミッション（2）', 'バリュー（4）', '政策（7）']);
  // From the slider Tab leads over the periods to the answer, and Enter from there into the list.
  for (let presses = 0; presses < 12; presses += 1) {
    if (await names.last().evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(names.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/list\/policy-1\?year=2030$/);
});

test('the steps beside the year are links, and end one year beyond the plan', async ({ page }) => {
  await openAt(page, '#/?year=2034');
  await page.getByRole('link', { name: '次の年度：令和17年度' }).click();
  await expect(status(page)).toContainText(
    '計画が終わった後の年度です。計画の期間は、令和7年度から令和16年度までです。',
  );
  await expect(page.getByRole('link', { name: '次の年度' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('link', { name: '前の年度：令和16年度' }).click();
  await expect(page).toHaveURL(/year=2034$/);
  await page.getByRole('link', { name: 'すべての年度' }).click();
  await expect(page).toHaveURL(/#\/$/);
});

test('an address with a year says so everywhere, and aloud to nobody', async ({ page }) => {
  await openAt(page, '#/list/district-azuma-3?year=2031');
  await expect(status(page)).toContainText('令和13年度');
  await expect(status(page)).toHaveAttribute('aria-live', 'off');
  const heading = (id: string) => list(page).locator(`[data-item="${id}"] > :is(h3, h4, h5, h6)`);
  const undecided = /後期アクションプランで定める予定|この項目の期間外/;
  await expect(heading('measure-1-1')).toContainText('、後期アクションプランで定める予定');
  await expect(heading('project-dx')).toContainText('、後期アクションプランで定める予定');
  await expect(heading('period-early')).toContainText('、この項目の期間外');
  for (const id of ['vision', 'policy-1', 'sdg-11', 'period-late'])
    await expect(heading(id)).not.toContainText(undecided);
  await expect(list(page).locator('[data-item] > :is(h3, h4, h5, h6)').filter({ hasText: undecided })).toHaveCount(
    76 + 1,
  );
  await expect(
    panel(page).getByText('令和13年度には、後期アクションプランで定める予定です。', { exact: true }),
  ).toBeVisible();
});

test('the list under the picture and the directions of a district follow the year', async ({ page }) => {
  await openAt(page, '#/?year=2024');
  await expect(list(page).locator('[data-item="policy-1"] > h4')).toContainText('、計画が始まる前');
  await openAt(page, '#/districts/district-azuma?year=2030');
  const directions = page.getByRole('region', { name: /^東地区の方向性/ }).getByRole('heading', { level: 3 });
  await expect(directions).toContainText(Array(4).fill('後期アクションプランで定める予定'));
});

test('a year of the first half has all that it decides', async ({ page }) => {
  await openAt(page, '#/?year=2026');
  await expect(status(page)).not.toContainText('定める予定');
  await expect(status(page).getByRole('link')).toContainText(['将来ビジョン（1）', '重点施策（36）', '地区（4）']);
  await expect(status(page)).not.toContainText('SDGsの目標年');
});

test.describe('playing', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-22T12:00:00+09:00') });
  });
  const play = (page: Page) => page.getByRole('button', { name: '10年を見る' });
  const stop = (page: Page) => page.getByRole('button', { name: '止める' });

  // The clock of the page goes on while a slow Firefox is waited for.
  test(
    'shows one year after the other as one step of the history, to the end',
    { tag: '@chromium' },
    async ({ page }) => {
      await openAt(page, '#/');
      const before = await entries(page);
      await play(page).click();
      for (let year = 2025; year <= 2034; year += 1) {
        await expect(page).toHaveURL(new RegExp(`year=${year}$`));
        await expect(status(page)).toHaveAttribute('aria-live', year === 2034 ? 'polite' : 'off');
        await page.clock.runFor(1200);
      }
      await expect(play(page)).toBeVisible();
      expect(await entries(page)).toBe(before + 1);
      await page.goBack();
      await expect(slider(page)).toHaveAttribute('aria-valuetext', 'すべての年度');
    },
  );

  test('stops by its button, by any key, and by any click', async ({ page }) => {
    await openAt(page, '#/?year=2026');
    const stops: [() => Promise<void>, stays: number][] = [
      [() => stop(page).click(), 2027],
      [() => page.keyboard.press('Shift'), 2028],
      [() => panel(page).click(), 2029],
    ];
    for (const [interrupt, year] of stops) {
      await play(page).click();
      await expect(stop(page)).toBeVisible();
      await interrupt();
      await expect(play(page)).toBeVisible();
      await page.clock.runFor(5000);
      expect(await hash(page)).toBe(`#/?year=${year}`);
    }
  });

  // A Firefox of the system cannot be told what a person prefers, nor to print.
  test('is not offered under reduced motion', { tag: '@chromium' }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openAt(page, '#/');
    await expect(page.getByRole('link', { name: 'すべての年度' })).toBeVisible();
    await expect(play(page)).not.toBeAttached();
  });
});

test('today stands at its place, and the goals’ year at its', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-10-01T12:00:00+09:00') });
  await openAt(page, '#/');
  const { x, width } = (await slider(page).boundingBox())!;
  const positions = await slider(page)
    .locator('svg svg path:visible')
    .evaluateAll((paths) => paths.map((path) => (path as SVGPathElement).getCTM()!.e));
  expect(positions.map((position) => Math.round((position / width) * 1000))).toEqual([575, 150]);
  expect(x).toBeGreaterThan(0);
  await expect(slider(page)).toHaveAccessibleDescription(
    /SDGsの目標年：2030年12月31日（令和12年度）.*今日：2026年10月1日（令和8年度）/,
  );
});

for (const [time, name] of [
  ['2024-05-01', '今日（計画が始まる前）'],
  ['2036-05-01', '今日（計画が終わった後）'],
]) {
  test(`on ${time} the band says ${name}`, async ({ page }) => {
    await page.clock.install({ time: new Date(`${time}T12:00:00+09:00`) });
    await openAt(page, '#/');
    await expect(slider(page)).toHaveAccessibleDescription(new RegExp(`${name}：`));
  });
}

for (const width of [320, 390, 1024, 1280]) {
  test(`nothing moves when the script comes, and a chosen year leaves the band where it is: ${width} px`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const screen = { width, height: 720 };
    // Not without script altogether: then the page leaves out what only a script can answer.
    const still = await browser.newContext({ viewport: screen });
    const built = await still.newPage();
    await built.route('**/*.js', (route) => route.abort());
    await built.goto(baseURL ?? '');
    const top = (target: Page) =>
      periods(target).evaluate((element) => {
        const { x, y, width: wide, height } = element.getBoundingClientRect();
        return [x, y + scrollY, wide, height].map(Math.round);
      });
    await expect(built.getByText('SDGsの目標年', { exact: true }).filter({ visible: true })).toHaveCount(1);
    const before = await top(built);
    await still.close();
    await openAt(page, '#/', screen);
    await expect(page.getByRole('button', { name: '10年を見る' })).toBeAttached();
    expect(await top(page)).toEqual(before);
    // On a phone what a year means comes first, far above: the browser keeps the band where it is on the screen.
    const onScreen = (target: Page) => periods(target).evaluate((element) => element.getBoundingClientRect().y);
    await slider(page).focus();
    const y = await onScreen(page);
    await page.keyboard.press('End');
    await expect(status(page)).toContainText('令和16年度');
    await expect.poll(async () => Math.abs((await onScreen(page)) - y)).toBeLessThanOrEqual(1);
    if (width >= 1024) expect(await top(page)).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('years and controls can be hit by a thumb, and no name on the band overlaps another', async ({ page }) => {
  await openAt(page, '#/?year=2030', { width: 320, height: 640 });
  await expect(page.getByRole('button', { name: '10年を見る' })).toBeVisible();
  const heights = await timeline(page)
    .locator('[role="slider"], [role="list"] rect, div > a, button')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.5);
  const overlaps = await timeline(page)
    .locator('[role="slider"] :is(text, b), a + p')
    .evaluateAll((elements) => {
      const boxes = elements.map((element) => ({
        text: element.textContent,
        box: element.getBoundingClientRect(),
      }));
      return boxes.flatMap(({ text, box: a }, at) =>
        boxes
          .slice(at + 1)
          .filter(
            ({ box: b }) =>
              a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4,
          )
          .map((other) => `${text} | ${other.text}`),
      );
    });
  expect(overlaps).toEqual([]);
});

for (const [address, width] of [
  ['#/?year=2030', 320],
  ['#/list?year=2035', 320],
] as const) {
  test(`axe finds nothing at ${address} on ${width} px`, async ({ page }) => {
    await openAt(page, address, { width, height: 720 });
    await expect(page.getByRole('link', { name: '前の年度' })).toBeVisible();
    await axe(page);
  });
}
