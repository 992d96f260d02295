/** The lines for another page: made of what is on the screen, seen before they are pasted, and pasted. */
import { axe, expect, test } from './hosts.ts';
import { openAt } from './page.ts';

test('what is looked at becomes lines for another page, is changed, seen, copied and pasted there', async ({
  page,
  context,
  hosts,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAt(page, '#/sunburst/policy-4?sdg=11');
  const steps = await page.evaluate(() => history.length);
  await page.locator('.menu-open').click();
  await page.locator('.menu-task').last().click();
  const dialog = page.getByRole('dialog', { name: 'ページに埋め込む' });
  const code = dialog.getByLabel('貼り付けるHTML');
  await expect(code).toHaveValue(/^<script async src="[^"]+\/embed\.js"><\/script>\n<isesaki-plan view="sunburst" /);
  await expect(code).toHaveValue(/ item="policy-4" sdg="11" title="体系図：まちづくり政策｜[^"]+">\n/);
  const seen = dialog.frameLocator('iframe').locator('main[data-rendered="true"]');
  await expect(seen).toHaveAttribute('data-view', 'sunburst');
  await expect(seen).toHaveAttribute('data-item', 'policy-4');

  await dialog.getByLabel('表示').selectOption({ label: 'つながり' });
  await dialog.getByLabel('項目').selectOption({ label: '（仮）道路網の整備' });
  await dialog.getByText(/を重ねる：住み続けられる/).click();
  await dialog.getByLabel('気候変動に').check();
  await dialog.getByLabel('年度').selectOption('2027');
  await expect(seen).toHaveAttribute('data-view', 'graph');
  await expect(seen).toHaveAttribute('data-item', 'measure-4-2');
  await expect(code).toHaveValue(/view="graph" item="measure-4-2" sdg="11,13" year="2027" title="つながり：（仮）道路/);
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
  await expect(page.locator('.menu-open')).toBeFocused();
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
});
