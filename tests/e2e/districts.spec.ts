import type { Page } from '@playwright/test';
import { axe, expect, openAt, test } from './page.ts';
import { status } from './parts.ts';

const main = 'main';
const map = '[data-view-part="districts"]';
const tile = (id: string) => `${map} [data-item="${id}"]`;
const search = (page: Page) => page.getByRole('search', { name: 'お住まいの町名' });
/** What a district contains and leads to. */
const directions = (page: Page) => page.getByRole('region', { name: /の方向性とつながり$/ });
const finder = (page: Page) => page.getByRole('combobox', { name: 'お住まいの町名' });

const TOWNS: [typed: string, keys: string[], town: string, district: string][] = [
  ['くにさだ', ['Enter'], '国定町一丁目は東地区です。', 'district-azuma'],
  ['クニサダ２', ['Enter'], '国定町二丁目は東地区です。', 'district-azuma'],
  ['国定', ['ArrowDown', 'Enter'], '国定町二丁目は東地区です。', 'district-azuma'],
  ['azuma', ['Enter'], '東町は東地区です。', 'district-azuma'],
  ['AKABORI', ['ArrowUp', 'Enter'], '赤堀鹿島町は赤堀地区です。', 'district-akabori'],
  ['くにさわ', ['ArrowDown', 'Enter'], '国定町一丁目は東地区です。', 'district-azuma'],
];
for (const [typed, keys, sentence, district] of TOWNS) {
  test(`typing ${typed} leads to a district by keyboard alone`, async ({ page }) => {
    await openAt(page, '#/districts');
    await finder(page).focus();
    await page.keyboard.insertText(typed);
    await expect(page.getByRole('option').first()).toBeVisible();
    for (const key of keys) await page.keyboard.press(key);
    await expect(page.locator(main)).toHaveAttribute('data-item', district);
    await expect(page).toHaveURL(new RegExp(`#/districts/${district}$`));
    await expect(search(page).getByText(sentence)).toBeVisible();
    await expect(search(page).getByText('公開情報', { exact: true })).toBeVisible();
    await expect(page.locator(tile(district))).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('listbox')).toBeHidden();
  });
}

test('a suggestion can be clicked, and a town that is not certain says why', async ({ page }) => {
  await openAt(page, '#/districts', { width: 390, height: 844 });
  await finder(page).fill('あづま');
  await page.getByRole('option', { name: /^東町/ }).click();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'district-azuma');
  await expect(search(page).getByRole('status')).toContainText('推定した');
  // The sentence goes when another district is chosen.
  await page.locator(tile('district-sakai')).click();
  await expect(search(page).getByRole('status')).toBeEmpty();
});

test('a name that no town has says so and offers the nearest; Enter alone chooses nothing', async ({ page }) => {
  await openAt(page, '#/districts');
  await finder(page).fill('くにさわ');
  await expect(search(page).getByRole('status')).toContainText('「くにさわ」に合う町名は見つかりませんでした');
  await page.keyboard.press('Enter');
  await expect(page.locator(main)).toHaveAttribute('data-item', 'vision');
  await finder(page).fill('ぬぬぬ');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(search(page).getByRole('status')).toContainText('町名の初めの1〜2文字');
});

test('the combobox says which suggestion is active, and Escape closes it', async ({ page }) => {
  await openAt(page, '#/districts');
  await finder(page).fill('くにさだ');
  await expect(finder(page)).toHaveAttribute('aria-expanded', 'true');
  for (const name of ['国定町一丁目', '国定町二丁目', '国定町一丁目']) {
    const active = await finder(page).getAttribute('aria-activedescendant');
    await expect(page.locator(`[id="${active ?? ''}"]`)).toContainText(name);
    await expect(page.getByRole('option', { selected: true })).toContainText(name);
    await page.keyboard.press('ArrowDown');
  }
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(finder(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(finder(page)).toHaveValue('くにさだ');
});

test('the map is one stop of Tab, arrows lead to its neighbours, Enter chooses', async ({ page }) => {
  await openAt(page, '#/districts');
  await finder(page).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('data-item', 'district-akabori');
  const steps: [key: string, expected: string][] = [
    ['ArrowDown', 'district-isesaki'],
    ['ArrowRight', 'district-azuma'],
    ['ArrowDown', 'district-sakai'],
    ['ArrowRight', 'district-azuma'],
  ];
  for (const [key, expected] of steps) {
    await page.keyboard.press(key);
    await expect(page.locator(':focus'), key).toHaveAttribute('data-item', expected);
    await expect(page.locator(`${map} > path`)).toBeVisible();
  }
  await page.keyboard.press('Enter');
  await expect(page.locator(main)).toHaveAttribute('data-item', 'district-azuma');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^東地区、地区 4つのうち3番目、地区の方向性4、.*選択中$/);
  await page.keyboard.press('Tab');
  await expect(page.locator(`${map} :focus`)).not.toBeAttached();
});

test('two districts stand side by side, the address says which, and what they share is marked', async ({ page }) => {
  await openAt(page, '#/districts/district-azuma');
  await page.getByRole('navigation', { name: 'くらべる地区' }).getByRole('link', { name: '境地区' }).click();
  await expect(page).toHaveURL(/#\/districts\/district-azuma\?with=district-sakai$/);
  await expect(directions(page).getByRole('heading', { level: 2 })).toHaveText([
    '東地区の方向性とつながり',
    '境地区の方向性とつながり',
  ]);
  await expect(directions(page).getByRole('heading', { level: 3 })).toHaveCount(8);
  const [left, right] = await directions(page).all();
  const [a, b] = [await left!.boundingBox(), await right!.boundingBox()];
  expect(b!.x).toBeGreaterThanOrEqual(a!.x + a!.width);
  await expect(
    page.getByRole('region', { name: /共通するつながり/ }).locator('li > [href*="measure-4-1"]'),
  ).toContainText('仮');
  await expect(
    directions(page).locator('[data-link="district-azuma-2~measure-4-1"]').getByText('共通', { exact: true }),
  ).toBeVisible();
  await axe(page);
  // Choosing another district on the map keeps the comparison.
  await page.locator(tile('district-akabori')).click();
  await expect(page).toHaveURL(/#\/districts\/district-akabori\?with=district-sakai$/);
  await page.getByRole('link', { name: 'くらべるのをやめる' }).click();
  await expect(directions(page).getByRole('heading', { level: 2 })).toHaveCount(1);
  await page.goBack();
  await expect(directions(page).getByRole('heading', { level: 2 })).toHaveCount(2);
});

test('an unknown item to compare with is told', async ({ page }) => {
  await openAt(page, '#/districts/district-azuma?with=district-nowhere');
  await expect(status(page, 'くらべる相手の「district-nowhere」は見つかりません')).toBeVisible();
  await expect(page).toHaveURL(/#\/districts\/district-azuma$/);
});

test('an item of another part shows which districts it is linked to', async ({ page }) => {
  await openAt(page, '#/districts/project-anshin');
  await expect(page.getByText('図の地区を選ぶと、その内容とつながりが表示されます。')).toBeVisible();
  await openAt(page, '#/districts/measure-5-2');
  await expect(page.getByText('伊勢崎地区、境地区とつながっています')).toBeVisible();
  await expect(page.locator(tile('district-sakai'))).toHaveAccessibleName(/つながりあり$/);
  await expect(page.locator(tile('district-azuma'))).not.toHaveAccessibleName(/つながりあり/);
});

test('sourced only: the map stays, the finder says that it is hidden', async ({ page }) => {
  await openAt(page, '#/districts/district-azuma?basis=sourced');
  await expect(page.locator(`${map} [data-item]`)).toHaveCount(4);
  await expect(finder(page)).not.toBeAttached();
  await expect(search(page)).toContainText('町名の一覧は公開情報のため');
  await axe(page);
});

for (const width of [320, 390, 1280, 1920]) {
  test(`at ${width} px nothing is wider than the window and names are at least 16 px`, async ({ page }) => {
    for (const address of ['#/districts', '#/districts/district-isesaki-3?with=district-sakai']) {
      await openAt(page, address, { width, height: 720 });
      await page.locator(map).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const sizes = await page
        .locator(map)
        .getByText(/地区$/)
        .evaluateAll((texts) =>
          texts.map((text) => {
            const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
            return scale * Number.parseFloat(getComputedStyle(text).fontSize);
          }),
        );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    }
    // At the two ends of what the page is laid out for: 390 px has what 320 has, and 1920 what 1280 has.
    if (width === 320 || width === 1280) await axe(page);
  });
}

// A Firefox of the system cannot be told what a person prefers, nor to print.
test(
  'without a pointer that hovers, with forced colours and without motion it answers all the same',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await openAt(page, '#/districts/district-azuma?with=district-sakai');
    await page.locator(tile('district-isesaki')).click();
    await expect(page.locator(main)).toHaveAttribute('data-item', 'district-isesaki');
    await axe(page);
  },
);

test('its script comes only when it is asked for, and is small', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openAt(page, '#/');
  expect(asked.filter((url) => url.includes('Districts'))).toEqual([]);
  await page.getByRole('link', { name: '地区', exact: true }).click();
  await page.locator(map).waitFor();
  expect(asked.filter((url) => /Districts.*\.js$/.test(url))).toHaveLength(1);
});
