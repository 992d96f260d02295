/** A deck presented as it is in a council chamber: by keys, by a finger, with a window for the presenter. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { axe, expect, openAt, test } from './page.ts';
import { menu, panelTitle, sceneNumber, slide, slideTitle } from './parts.ts';

const LONGEST = 11;
const sunburst = '[data-view-part="sunburst"]';

async function present(page: Page, deck = 'three-minutes', scene = ''): Promise<void> {
  await openAt(page, `#/?deck=${deck}${scene}`);
  await slideTitle(page).waitFor();
}

test('the menu lists the decks, and the keys of a clicker walk one from end to end', async ({ page }) => {
  await openAt(page, '#/');
  await menu(page).click();
  await page.getByRole('button', { name: '説明資料を開く' }).click();
  const list = page.getByRole('dialog', { name: '説明資料を開く' });
  const deck = list.getByRole('button', { name: '3分でわかる総合計画' });
  await expect(deck).toContainText('11場面・読み上げて約3分');
  await expect(deck).toContainText('聞き手：市民の皆さん、市議会');
  await axe(page);
  await deck.click();

  await expect(slideTitle(page)).toBeFocused();
  await expect(page.getByRole('banner')).toBeHidden();
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  const titles = new Set<string>();
  for (let scene = 1; scene <= LONGEST; scene++) {
    await expect(sceneNumber(page)).toHaveText(`${scene}／${LONGEST}`);
    expect(page.url()).toContain(`deck=three-minutes&scene=${scene}`);
    titles.add((await slideTitle(page).textContent()) ?? '');
    if (scene > 1) {
      await expect(slide(page).getByRole('status')).toHaveText(/場面\d+／11、.+/);
    }
    if (scene === 6) await expect(page.locator('main')).toHaveAttribute('data-item', 'policy-1');
    if (scene < LONGEST) await page.keyboard.press('PageDown');
  }
  expect(titles.size).toBe(LONGEST);
  await expect(page.locator('main[data-view="cards"][data-rendered="true"]')).toBeAttached();
  await page.keyboard.press('PageDown');
  await expect(sceneNumber(page)).toHaveText('11／11');
  await page.goBack();
  await expect(sceneNumber(page)).toHaveText('10／11');
  await page.keyboard.press('PageUp');
  await expect(sceneNumber(page)).toHaveText('9／11');
  // Two quick steps are two scenes.
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  await expect(sceneNumber(page)).toHaveText('3／11');
  await page.keyboard.press('Escape');
  // Most browsers keep the first Escape for themselves, to leave the full screen.
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  if (page.url().includes('deck=')) await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  expect(page.url()).not.toContain('deck=');
});

test('every other key, and what Escape closes first', async ({ page }) => {
  await present(page);
  await page.keyboard.press('End');
  await expect(sceneNumber(page)).toHaveText('11／11');
  await page.keyboard.press('6');
  await expect(page.getByText('6 → Enterでこの場面へ')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(sceneNumber(page)).toHaveText('6／11');
  await expect(page.locator('main')).toHaveAttribute('data-item', 'policy-1');
  await axe(page);

  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('button', { name: /画面を黒くしています/ })).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('button', { name: /画面を黒くしています/ })).toBeHidden();
    await expect(sceneNumber(page)).toHaveText('6／11');
  }
  await page.keyboard.press('n');
  await expect(page.getByRole('region', { name: '話す内容' })).toContainText('仮と付いた名前は');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'キーの一覧' });
  await expect(help).toContainText('寄り道から場面に戻る');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();

  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: '場面の一覧' });
  await expect(overview.getByRole('button', { name: /^6/ })).toBeFocused();
  await axe(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(overview).toBeHidden();
  await expect(sceneNumber(page)).toHaveText('7／11');

  await page.keyboard.press('b');
  const black = page.getByRole('button', { name: /画面を黒くしています/ });
  for (const gone of [black, page.getByRole('region', { name: '話す内容' }), slide(page)]) {
    await page.keyboard.press('Escape');
    await expect(gone).toBeHidden();
  }
  await expect(panelTitle(page)).toBeVisible();
});

test('keys of one character can be turned off; a clicker, a number with Enter and the help go on', async ({ page }) => {
  await present(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'キーの一覧' });
  await help.getByRole('checkbox', { name: '1文字のキー' }).uncheck();
  await page.keyboard.press('?');
  await expect(help).toBeHidden();

  for (const key of ['b', '.', 'n', 'o', '/', 'r', 'l', 'z']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /画面を黒くしています/ })).toHaveCount(0);
  await expect(page.getByRole('region', { name: '話す内容' })).toHaveCount(0);
  for (const key of ['PageDown', ' ', 'ArrowRight']) await page.keyboard.press(key);
  await expect(sceneNumber(page)).toHaveText('4／11');
  for (const key of ['9', 'Enter']) await page.keyboard.press(key);
  await expect(sceneNumber(page)).toHaveText('9／11');
  // In the slide's own words and buttons it answers; in the picture there is the key that is no character.
  for (const key of ['?', 'F1']) {
    await page.keyboard.press(key);
    await expect(help).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
  }
  await page.mouse.move(200, 300);
  await page.mouse.move(240, 300);
  await page.getByRole('button', { name: '場面の一覧' }).click();
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog', { name: '場面の一覧' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: '場面の一覧' })).not.toBeAttached();
  // The first one may leave the picture, which has the focus again.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeVisible({ timeout: 1000 });
  }).toPass();

  // The list of decks has the same switch.
  await menu(page).click();
  await page.getByRole('button', { name: '説明資料を開く' }).click();
  const list = page.getByRole('dialog', { name: '説明資料を開く' });
  await list.getByRole('checkbox', { name: '1文字のキー' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: '計画の中をさがす' })).toBeFocused();
});

test('scenes with the same picture move it: it is not made anew', async ({ page }) => {
  await present(page, 'sdgs-and-gx');
  await page.evaluate(() => document.querySelector('[data-view-part="sunburst"]')?.setAttribute('data-same', ''));
  for (const scene of [2, 3]) {
    await page.keyboard.press('PageDown');
    await expect(sceneNumber(page)).toHaveText(`${scene}／13`);
    await expect(page.locator(sunburst)).toHaveAttribute('data-same');
  }
});

test('the presenter’s window follows, leads, and goes without a trace', async ({ page, complaints }) => {
  await present(page);
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opening;
  presenter.on('console', (message) => complaints.push(message.text()));
  presenter.on('pageerror', (error) => complaints.push(error.message));
  await expect(presenter.getByText('これから、第3次伊勢崎市総合計画を短く')).toBeVisible();
  const coming = presenter.getByRole('region', { name: '次の場面' });
  await expect(coming).toContainText('2つのミッション');
  await expect(coming.locator('svg rect').first()).toBeVisible();
  await expect(presenter.getByText(/^経過 0:0[1-9]$/)).toBeVisible();
  expect(await presenter.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe('');
  await presenter.keyboard.press('PageDown');
  await expect(sceneNumber(page)).toHaveText('2／11');
  await expect(presenter.getByRole('region', { name: /^今の場面/ })).toContainText('2つのミッション');
  await presenter.getByRole('button', { name: '一時停止' }).click();
  await presenter.getByRole('button', { name: 'ゼロに戻す' }).click();
  await expect(presenter.getByText(/^経過 0:00$/)).toBeVisible();
  await page.keyboard.press('End');
  await expect(presenter.getByText('これが最後の場面です。')).toBeVisible();
  await presenter.close();
  await page.keyboard.press('PageUp');
  await expect(sceneNumber(page)).toHaveText('10／11');

  const again = page.waitForEvent('popup');
  await page.getByRole('button', { name: '発表者用の画面' }).click();
  const second = await again;
  await second.getByText('たとえば、伊勢崎地区の').waitFor();
  const closed = second.waitForEvent('close');
  await page.keyboard.press('Escape');
  await closed;
  await expect(slide(page)).toBeHidden();
});

test('where a window is forbidden the notes come below the slide', async ({ page }) => {
  await page.addInitScript(() => (window.open = () => null));
  await present(page);
  await page.keyboard.press('s');
  const notes = page.getByRole('region', { name: '話す内容' });
  await expect(notes).toContainText('ブラウザーが新しい画面を開けませんでした');
  await expect(notes).toContainText('これから、第3次伊勢崎市総合計画を短く');
});

test('a deck or a scene that is not there leads to the nearest that is, and says so', async ({ page }) => {
  await present(page, 'three-minutes', '&scene=99');
  await expect(sceneNumber(page)).toHaveText('11／11');
  await expect(page.getByText('場面は11までです（指定は99）。')).toBeVisible();
  await page.goto('./#/sunburst/policy-4?deck=nowhere&scene=2');
  const list = page.getByRole('dialog', { name: '説明資料を開く' });
  await expect(list).toContainText('「nowhere」という説明資料は見つかりません。');
  await list.getByRole('button', { name: '閉じる' }).click();
  await expect(panelTitle(page)).toHaveText('まちづくり政策');
  expect(page.url()).not.toContain('deck=');
});

test.describe('by a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  // Fingers that move are Chromium’s own commands.
  test('a swipe turns, a tap in the picture explores', { tag: '@chromium' }, async ({ page }) => {
    await openAt(page, '#/?deck=sdgs-and-gx', { width: 390, height: 844 });
    await slideTitle(page).waitFor();
    const cdp = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y: 200 }] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: to, y: 205 }] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(300, 100);
    await expect(sceneNumber(page)).toHaveText('2／13');
    await swipe(100, 300);
    await expect(sceneNumber(page)).toHaveText('1／13');
    await page.touchscreen.tap(386, 500);
    await expect(sceneNumber(page)).toHaveText('2／13');
    await page.getByRole('button', { name: '前の場面' }).tap();
    await expect(sceneNumber(page)).toHaveText('1／13');
    await page.locator('[data-slice][data-item="policy-4"]').tap();
    await expect(page.locator('main')).toHaveAttribute('data-item', 'policy-4');
    await page.getByRole('button', { name: '場面に戻る' }).tap();
    await expect(page.locator('main')).toHaveAttribute('data-item', 'vision');
  });
});

test('from a folder, without a network: eleven scenes by keys and the presenter’s window', async ({
  page,
  complaints,
}) => {
  await page.context().setOffline(true);
  await page.goto(`${pathToFileURL(path.resolve('dist/plan.html')).href}#/?deck=three-minutes`);
  await slideTitle(page).waitFor();
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opening;
  presenter.on('console', (message) => complaints.push(message.text()));
  for (let scene = 1; scene <= LONGEST; scene++) {
    await expect(sceneNumber(page)).toHaveText(`${scene}／${LONGEST}`);
    await expect(presenter.getByRole('heading', { name: /^今の場面/ })).toHaveText(`今の場面 ${scene}／${LONGEST}`);
    if (scene < LONGEST) await presenter.keyboard.press('PageDown');
  }
  await expect(page.locator('main[data-view="cards"][data-rendered="true"]')).toBeAttached();
  await presenter.keyboard.press('Home');
  await expect(sceneNumber(page)).toHaveText('1／11');
});
