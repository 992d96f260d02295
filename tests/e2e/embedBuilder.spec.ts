/** The lines for another page: made of what is on the screen, seen before they are pasted, and pasted. */
import { axe, expect, test } from './hosts.ts';
import { openAt } from './page.ts';
import { menu, menuTasks } from './parts.ts';

// In a number's field Playwright adds to what stands there in Firefox instead of filling it anew.
test(
  'what is looked at becomes lines for another page, is changed, seen, copied and pasted there',
  { tag: '@chromium' },
  async ({ page, context, hosts, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAt(page, '#/sunburst/policy-4?sdg=11');
    const steps = await page.evaluate(() => history.length);
    await menu(page).click();
    await menuTasks(page).last().click();
    const dialog = page.getByRole('dialog', { name: 'ページに埋め込む' });
    const code = dialog.getByLabel('貼り付けるHTML');
    await expect(code).toHaveValue(/^<script async src="[^"]+\/embed\.js"><\/script>\n<isesaki-plan view="sunburst" /);
    await expect(code).toHaveValue(/ item="policy-4" sdg="11" title="体系図：まちづくり政策｜[^"]+">\n/);
    const seen = dialog.frameLocator('iframe').locator('main[data-rendered="true"]');
    await expect(seen).toHaveAttribute('data-view', 'sunburst');
    await expect(seen).toHaveAttribute('data-item', 'policy-4');

    await dialog.getByLabel('表示', { exact: true }).selectOption({ label: 'つながり' });
    await dialog.getByLabel('項目', { exact: true }).selectOption({ label: '（仮）道路網の整備' });
    await dialog.getByText(/を重ねる：住み続けられる/).click();
    await dialog.getByLabel('気候変動に').check();
    await dialog.getByLabel('年度').selectOption('2027');
    await expect(seen).toHaveAttribute('data-view', 'graph');
    await expect(seen).toHaveAttribute('data-item', 'measure-4-2');
    await expect(code).toHaveValue(
      /view="graph" item="measure-4-2" sdg="11,13" year="2027" title="つながり：（仮）道路/,
    );
    await expect(dialog.getByText('仮の名称です')).toBeVisible();

    // As high as its content, or as it is told.
    const inner = dialog.locator('iframe');
    const height = () => inner.evaluate(({ clientHeight }) => clientHeight);
    const missing = async () => (await seen.evaluate((main) => main.getBoundingClientRect().height)) - (await height());
    await expect.poll(async () => Math.abs(await missing())).toBeLessThan(2);
    await dialog.getByLabel('決めた高さにする').check();
    const pixels = dialog.getByLabel('高さ（ピクセル）');
    await pixels.fill('12');
    await expect(dialog.getByText('整数を入れてください')).toBeVisible();
    await expect(code).toHaveValue(/ height="640">/);
    await pixels.fill('720');
    await expect.poll(height).toBe(720);
    await expect(seen).toHaveAttribute('data-view', 'graph');
    await dialog.getByLabel('枠の題名').fill('道路と"SDGs"');
    await expect(code).toHaveValue(/ title="道路と&quot;SDGs&quot;" height="720">/);

    await page.setViewportSize({ width: 390, height: 844 });
    await axe(page);
    await dialog.getByRole('button', { name: 'HTMLをコピー' }).first().click();
    await expect(dialog.getByText('コピーしました。')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await expect(code).toHaveValue(copied);
    await dialog.getByText('スクリプトを使えないページには').click();
    const plain = await dialog.getByLabel('枠（iframe）だけのHTML').inputValue();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(menu(page)).toBeFocused();
    // The page behind it is where it was, and so is its history.
    expect(await page.evaluate(() => location.hash)).toBe('#/sunburst/policy-4?sdg=11');
    expect(await page.evaluate(() => history.length)).toBe(steps);

    await page.goto(hosts.paste(copied + plain));
    const element = page.locator('isesaki-plan');
    await expect(element.locator('iframe')).toHaveAttribute('title', '道路と"SDGs"');
    await expect(element.locator('a')).toHaveAttribute(
      'href',
      `${baseURL ?? ''}/#/graph/measure-4-2?sdg=11,13&year=2027`,
    );
    for (const one of [element.locator('iframe'), page.locator('body > iframe')]) {
      await one.scrollIntoViewIfNeeded();
      const main = one.contentFrame().locator('main[data-ready="true"][data-rendered="true"]');
      await expect(main).toHaveAttribute('data-item', 'measure-4-2');
      await expect(main).toHaveAttribute('data-view', 'graph');
    }
  },
);

test('a view is asked about what it shows, and the line holds nothing that it does not', async ({ page }) => {
  await openAt(page, '#/matrix/district-azuma?rows=direction&columns=project&sort=-total', { width: 320, height: 720 });
  await menu(page).click();
  await menuTasks(page).last().click();
  const dialog = page.getByRole('dialog', { name: 'ページに埋め込む' });
  const code = dialog.getByLabel('貼り付けるHTML');
  const seen = dialog.frameLocator('iframe').locator('main[data-rendered="true"]');
  await expect(code).toHaveValue(
    / view="matrix" item="district-azuma" rows="direction" columns="project" sort="-total" title=/,
  );
  const rows = await dialog.getByLabel('行', { exact: true }).locator('option:checked').textContent();
  expect(rows).toBe('地区の方向性（16）');
  await dialog.getByLabel('列', { exact: true }).selectOption({ label: 'SDGsのゴール（17）' });
  await dialog.getByLabel('並べ替え').selectOption({ label: 'つながりの少ない順' });
  await expect(code).toHaveValue(/ rows="direction" columns="sdg" sort="total" title=/);
  await expect(seen.getByRole('heading', { name: '地区の方向性とSDGsのゴールの対応表' })).toBeVisible();

  // By the keyboard alone.
  await dialog.getByLabel('表示', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(code).toHaveValue(/ view="districts" item="district-azuma" title=/);
  await expect(dialog.getByLabel('行', { exact: true })).toHaveCount(0);
  await dialog.getByLabel('くらべる地区').selectOption({ label: '境地区' });
  await expect(code).toHaveValue(/ item="district-azuma" with="district-sakai" title=/);
  await expect(seen.getByRole('heading', { name: '東地区と境地区に共通するつながり' })).toBeVisible();

  await dialog.getByLabel('表示', { exact: true }).selectOption({ label: 'つながり' });
  await dialog.getByLabel('表示する範囲').selectOption({ label: '2歩先' });
  await dialog.getByLabel('なぜつながる？').selectOption({ label: '海の豊かさを守ろう' });
  await dialog.getByText('図に入れる項目の種類', { exact: true }).click();
  await dialog.getByRole('group', { name: '図に入れる項目の種類' }).getByLabel('計画の期間').uncheck();
  await expect(dialog.getByText('図に入れる項目の種類：計画の期間を除く')).toBeVisible();
  await dialog.getByLabel('概要版の言葉だけ').check();
  await expect(code).toHaveValue(
    / view="graph" item="district-azuma" basis="sourced" to="sdg-14" steps="2" without="period" title=/,
  );
  // What the filter hides stays the one that is looked for.
  await expect(dialog.getByLabel('なぜつながる？').locator('option:checked')).toHaveText('海の豊かさを守ろう');
  await expect(dialog.getByText('言語：日本語')).toBeVisible();
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await axe(page);

  // What was chosen for another view is there again.
  await dialog.getByLabel('表示', { exact: true }).selectOption({ label: '一覧' });
  await expect(code).toHaveValue(/ view="list" item="district-azuma" basis="sourced" title=/);
  await dialog.getByLabel('表示', { exact: true }).selectOption({ label: '対応表' });
  await expect(code).toHaveValue(/ basis="sourced" to="sdg-14" rows="direction" columns="sdg" sort="total" title=/);
});
