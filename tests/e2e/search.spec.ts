import type { Page } from '@playwright/test';
import { axe, expect, openAt, test } from './page.ts';

const main = 'main';
const dialog = (page: Page) => page.getByRole('dialog');
const input = (page: Page) => dialog(page).getByRole('combobox');
const rows = (page: Page) => dialog(page).getByRole('option');
const opener = (page: Page) => page.getByRole('banner').getByRole('button', { name: '検索' });

async function searchFor(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(input(page)).toBeFocused();
  await page.keyboard.insertText(typed);
}

const JUMPS: [address: string, typed: string, keys: string[], expected: string][] = [
  ['#/', 'こども', ['Enter'], '#/sunburst/policy-1'],
  ['#/list', 'ＳＤＧ　１１', ['Enter'], '#/list/sdg-11'],
  ['#/districts', 'sakaiiyoku', ['Enter'], '#/districts/district-sakai'],
  ['#/sunburst/policy-4', 'こども', ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter'], '#/sunburst/measure-1-1'],
  ['#/', '地区', ['ArrowDown', 'End', 'Home', 'ArrowUp', 'Enter'], '#/sunburst/district-sakai-4'],
  ['#/list/policy-2?basis=sourced', '政策5', ['Enter'], '#/list/policy-5?basis=sourced'],
];
for (const [address, typed, keys, expected] of JUMPS) {
  test(`at ${address}, / and ${typed} and ${keys.join(' ')} lead to ${expected}, and Back returns`, async ({
    page,
  }) => {
    await openAt(page, address);
    await searchFor(page, typed);
    await expect(rows(page).first()).toBeVisible();
    for (const key of keys) await page.keyboard.press(key);
    await expect(dialog(page)).not.toBeAttached();
    await expect(page).toHaveURL(new RegExp(`${expected.replace('?', '\\?')}$`));
    const item = /[^/]+$/.exec(expected.replace(/\?.*/, ''))?.[0] ?? '';
    await expect(page.locator(main)).toHaveAttribute('data-item', item);
    await expect(page.locator('#panel-title')).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${address.replace('?', '\\?')}$`));
  });
}

test('a row can be clicked; what it says is the name, where it belongs, and 仮 with its sentence', async ({ page }) => {
  await openAt(page, '#/', { width: 390, height: 844 });
  await opener(page).click();
  await input(page).fill('居住環境');
  await expect(rows(page)).toHaveText([
    /地区の方向性｜赤堀地区/,
    /地区の方向性｜東地区/,
    /環境・ごみ\s*テーマ/,
    /住まい・水道・公園\s*テーマ/,
  ]);
  await input(page).fill('保育');
  await expect(rows(page)).toHaveText([/仮\s*保育・幼児教育の充実\s*重点施策｜子育て・教育政策/, /子育て\s*テーマ/]);
  await expect(dialog(page)).toContainText('施策名は概要版に掲載がないため仮の名称です');
  await rows(page).first().click();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'measure-1-2');
});

test('the official text shows what was found in it, a town its district', async ({ page }) => {
  await openAt(page, '#/');
  await searchFor(page, '障がい');
  await expect(rows(page).filter({ hasText: '理想の共生社会の実現を' }).locator('mark')).toHaveText('障害');
  await input(page).fill('ためがい');
  await expect(rows(page).first()).toContainText('田部井町一丁目 → 東地区');
  await expect(dialog(page).getByRole('status')).toHaveText('3件見つかりました');
});

test('Escape closes it and the focus is where it was', async ({ page }) => {
  await openAt(page, '#/list/policy-4');
  const link = page.getByRole('link', { name: '体系図', exact: true });
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(input(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).not.toBeAttached();
  await expect(link).toBeFocused();
  await opener(page).click();
  await dialog(page).getByRole('button', { name: '閉じる' }).click();
  await expect(opener(page)).toBeFocused();
  // Beside the dialog is outside of it.
  await opener(page).click();
  await expect(input(page)).toBeFocused();
  await page.mouse.click(20, 700);
  await expect(dialog(page)).not.toBeAttached();
});

test('the slash is a letter where somebody writes, and can be turned off', async ({ page }) => {
  await openAt(page, '#/districts');
  const finder = page.getByRole('combobox', { name: 'お住まいの町名' });
  await finder.focus();
  await page.keyboard.press('/');
  await expect(finder).toHaveValue('/');
  await expect(dialog(page)).not.toBeAttached();
  await page.keyboard.press('Control+K');
  await dialog(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('/');
  await expect(dialog(page)).not.toBeAttached();
  await page.keyboard.press('Control+K');
  await expect(dialog(page)).toBeVisible();
});

// An input method is tried by Chromium’s own commands.
test(
  'while an input method composes, Enter and the arrows are its own, and results come all the same',
  { tag: '@chromium' },
  async ({ page }) => {
    await openAt(page, '#/');
    await searchFor(page, '');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'ほいｋ', selectionStart: 3, selectionEnd: 3 });
    await expect(rows(page).first()).toContainText('保育・幼児教育の充実');
    for (const key of ['Enter', 'ArrowDown']) {
      await input(page).evaluate((element, composed) => {
        element.dispatchEvent(new KeyboardEvent('keydown', { key: composed, isComposing: true, bubbles: true }));
      }, key);
    }
    await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator(main)).toHaveAttribute('data-item', 'vision');
    await session.send('Input.insertText', { text: '保育' });
    await page.keyboard.press('Enter');
    await expect(page.locator(main)).toHaveAttribute('data-item', 'measure-1-2');
  },
);

test('nothing found: the nearest are offered, and Enter alone chooses none of them', async ({ page }) => {
  await openAt(page, '#/');
  await searchFor(page, '子育でて');
  await expect(dialog(page).getByRole('status')).toContainText('「子育でて」に合うものは見つかりませんでした');
  await expect(rows(page).first()).toContainText('子育て・教育政策');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator(main)).toHaveAttribute('data-item', 'policy-1');
});

test('nothing typed or nothing near: branches and kinds to choose from; a kind becomes what is typed', async ({
  page,
}) => {
  await openAt(page, '#/');
  await searchFor(page, 'xyzzy');
  await expect(dialog(page).getByRole('group', { name: '政策と重点施策' }).getByRole('option')).toHaveCount(7);
  await input(page).fill('');
  await dialog(page)
    .getByRole('option', { name: /^SDGsのゴール/ })
    .click();
  await expect(input(page)).toHaveValue('SDGsのゴール');
  await expect(rows(page)).toHaveCount(17);
  await expect(input(page)).toBeFocused();
});

test('what only the filter hides is told, and can be searched', async ({ page }) => {
  await openAt(page, '#/?basis=sourced');
  await searchFor(page, '国定町');
  await expect(dialog(page)).toContainText('「概要版の言葉だけ」の表示で、2件が隠れています');
  await dialog(page).getByRole('button', { name: '隠れているものも探す' }).click();
  await expect(rows(page)).toHaveText([/国定町一丁目/, /国定町二丁目/]);
  await expect(input(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/sunburst\/district-azuma$/);
});

test('the combobox says which row is active', async ({ page }) => {
  await openAt(page, '#/');
  await searchFor(page, '地区');
  for (const name of ['赤堀地区', '伊勢崎地区', '東地区']) {
    const active = await input(page).getAttribute('aria-activedescendant');
    await expect(page.locator(`[id="${active ?? ''}"]`)).toContainText(name);
    await expect(dialog(page).getByRole('option', { selected: true })).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
  }
});

test('Back closes it', async ({ page }) => {
  await openAt(page, '#/');
  await page.getByRole('link', { name: '一覧', exact: true }).click();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
  await page.goBack();
  await expect(dialog(page)).not.toBeAttached();
});

for (const { width, height } of [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
  { width: 768, height: 900 },
  { width: 1280, height: 720 },
]) {
  test(`at ${width}×${height} all of it can be reached, nothing is cut, axe finds nothing`, async ({ page }) => {
    await openAt(page, '#/', { width, height });
    for (const part of await page.getByRole('banner').locator(':is(a, button):visible').all()) {
      const box = (await part.boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
    await opener(page).click();
    for (const typed of ['', '地域']) {
      await input(page).fill(typed);
      const last = rows(page).last();
      await last.scrollIntoViewIfNeeded();
      const box = (await last.boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      for (const part of ['dialog', 'dialog [role="listbox"]']) {
        expect(await page.locator(part).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      }
      await axe(page);
    }
  });
}

// A Firefox of the system cannot be told what a person prefers, nor to print.
test('with forced colours and without motion it answers all the same', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openAt(page, '#/');
  await searchFor(page, '障がい');
  await axe(page);
  await page.keyboard.press('Enter');
  await expect(page.locator(main)).toHaveAttribute('data-item', 'measure-2-5');
});

test('its script comes only when it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openAt(page, '#/');
  expect(asked.filter((url) => /Search|romaji/.test(url))).toEqual([]);
  await searchFor(page, '保育');
  expect(asked.filter((url) => url.includes('Search') && url.endsWith('.js'))).toHaveLength(1);
});

// A Firefox of the system cannot be told to leave scripts out.
test(
  'the header keeps its place when the script takes over, and the search is no dead control before',
  { tag: '@chromium' },
  async ({ page, browser, baseURL }) => {
    const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const built = await still.newPage();
    const boxes = (target: Page) =>
      target
        .locator('body header > *')
        .evaluateAll((parts) => parts.map((part) => JSON.stringify(part.getBoundingClientRect())));
    await built.goto(baseURL ?? '');
    await expect(opener(built)).toBeHidden();
    await openAt(page, '#/', { width: 390, height: 844 });
    await expect(opener(page)).toBeVisible();
    expect(await boxes(page)).toEqual(await boxes(built));
    await still.close();
  },
);
