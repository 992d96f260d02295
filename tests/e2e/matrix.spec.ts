import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { axe, expect, openAt, test } from './page.ts';
import { status } from './parts.ts';

const main = 'main';
const table = 'main table';
const rowNames = `${table} tbody th[scope="row"]`;
const head = (id: string) => `${table} thead [data-item="${id}"]`;
const details = (page: Page) => page.getByRole('region', { name: /^選んだマスのつながり/ });
const opened = `${table} button[aria-expanded="true"]`;
const cards = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('list') });
const cell = (from: string, to: string) => `${table} [data-link="${from}~${to}"]`;

interface PlanJson {
  items: { id: string; kind: string; name: string }[];
  links: { from: string; to: string; kind: string; reason?: string }[];
}

async function planOf(page: Page): Promise<PlanJson> {
  return (await (await page.request.get('./plan.json')).json()) as PlanJson;
}

/** The measures that the plan links to a goal, in its order. */
async function measuresServing(page: Page, goal: string): Promise<string[]> {
  const { items, links } = await planOf(page);
  const serves = new Set(links.filter(({ to, kind }) => to === goal && kind === 'sdg').map(({ from }) => from));
  return items.filter(({ id, kind }) => kind === 'measure' && serves.has(id)).map(({ name }) => name);
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Tab until the focus is in the cells of the table. */
async function tabIntoTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'この表をCSVで保存' }).focus();
  await press(page, 'Tab', 'Tab');
  await expect(page.locator(`${table} :focus`)).toBeAttached();
}

test('which measures serve SDG 11? — by keyboard alone', async ({ page }) => {
  await openAt(page, '#/matrix');
  await tabIntoTable(page);
  await expect(page.locator(':focus')).toHaveAccessibleName('1 貧困をなくそう');
  for (let column = 1; column < 11; column++) await press(page, 'ArrowRight');
  await expect(page.locator(':focus')).toHaveAccessibleName('11 住み続けられるまちづくりを');
  // Below the goal's name is the way to sort by it.
  await press(page, 'ArrowDown');
  await expect(page.locator(':focus')).toHaveAccessibleName(/つながりの多い順に並べ替える/);
  await press(page, 'Enter');
  await expect(page).toHaveURL(/sort=-sdg-11$/);
  const expected = await measuresServing(page, 'sdg-11');
  expect(expected.length).toBeGreaterThan(3);
  const found: string[] = [];
  for (;;) {
    await press(page, 'ArrowDown');
    const name = await page.locator(':focus').getAttribute('aria-label');
    if (name === null) break;
    found.push(/：（仮）(.+) と 11 住み続けられるまちづくりを$/.exec(name)?.[1] ?? name);
  }
  expect(found).toEqual(expected);
  // Below the last of them there is none.
  await expect(page.locator(':focus')).toHaveText('–つながりなし');
  // And why? Enter tells, Escape leads back.
  await press(page, 'ArrowUp', 'Enter');
  const { items, links } = await planOf(page);
  const last = items.find(({ name, kind }) => kind === 'measure' && name === expected.at(-1))?.id;
  const reason = links.find(({ from, to }) => from === last && to === 'sdg-11')?.reason;
  await expect(details(page)).toContainText(reason ?? 'a reason');
  await expect(details(page).getByText('読み解き', { exact: true })).toBeVisible();
  await expect(details(page).getByRole('heading')).toBeFocused();
  await press(page, 'Escape');
  await expect(details(page)).not.toBeAttached();
  await expect(page.locator(':focus')).toHaveAccessibleName(/11 住み続けられるまちづくりを$/);
});

test('which measures serve SDG 11? — by the text that a screen reader says', async ({ page }) => {
  await openAt(page, '#/matrix');
  const expected = await measuresServing(page, 'sdg-11');
  // A plain table: cells are said with their heads, gaps in words.
  const said = await page.locator(table).ariaSnapshot();
  expect(said).toContain('columnheader "11 住み続けられるまちづくりを');
  const lines = said.split('\n').filter((line) => line.includes('と 11 住み続けられるまちづくりを'));
  const buttons = lines.filter((line) => line.includes('button'));
  expect(buttons).toHaveLength(expected.length);
  for (const name of expected) {
    expect(buttons.some((line) => line.includes(`1件（読み解き）：（仮）${name} と 11`))).toBe(true);
  }
  await expect(page.locator(table).getByRole('cell', { name: 'つながりなし' }).first()).toBeAttached();
});

test('a cell says whose its row is where two rows have the same name', async ({ page }) => {
  await openAt(page, '#/matrix?rows=direction&columns=policy');
  for (const owner of ['東地区', '赤堀地区']) {
    await expect(
      page.getByRole('button', { name: `${owner} › 安全でゆとりある居住環境の形成 と 4 まちづくり政策` }),
    ).toBeAttached();
  }
});

test('the table is one stop of Tab, and every key of the grid leads where it should', async ({ page }) => {
  await openAt(page, '#/matrix?rows=direction&columns=policy');
  await tabIntoTable(page);
  const at = () =>
    page.evaluate(() => {
      const own = document.activeElement?.closest<HTMLTableCellElement>('td, th');
      return `${own?.closest('tr')?.rowIndex ?? -1} ${own?.cellIndex ?? -1}`;
    });
  const steps: [keys: string, reached: string][] = [
    ['ArrowDown', '0 1'],
    ['ArrowDown', '2 1'],
    ['ArrowLeft', '2 0'],
    ['ArrowUp', '1 0'],
    ['ArrowDown', '2 0'],
    ['End', '2 8'],
    ['Home', '2 0'],
    ['PageDown', '12 0'],
    ['Control+End', '21 8'],
    ['Control+Home', '0 0'],
  ];
  expect(await at()).toBe('0 1');
  for (const [keys, reached] of steps) {
    await press(page, keys);
    expect(await at(), keys).toBe(reached);
  }
  expect(await page.locator(`${table} [tabindex="0"]`).count()).toBe(1);
  await press(page, 'Tab');
  await expect(page.locator(`${table} :focus`)).not.toBeAttached();
});

test('a head sorts the largest first, then the smallest, then as the plan does; Back undoes each', async ({ page }) => {
  await openAt(page, '#/matrix?rows=direction&columns=policy');
  const names = () => page.locator(rowNames).allTextContents();
  await page.locator(rowNames).first().waitFor();
  const planned = await names();
  const sort = page.locator(`${table} thead th`, { has: page.locator('[data-item="policy-4"]') });
  await sort.getByRole('link', { name: /並べ替える|計画の順に戻す/ }).click();
  await expect(sort).toHaveAttribute('aria-sort', 'descending');
  const counts = await page
    .locator(`${table} tbody td:nth-child(5)`)
    .evaluateAll((cells) =>
      cells.map((own) => Number(/^\d+/.exec(own.querySelector('button')?.ariaLabel ?? '0')?.[0])),
    );
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts[0]).toBeGreaterThan(1);
  // The rows stand apart from their districts now and name them.
  await expect(page.locator(rowNames).first()).toContainText('地区');
  await sort.getByRole('link', { name: /並べ替える|計画の順に戻す/ }).click();
  await expect(sort).toHaveAttribute('aria-sort', 'ascending');
  await sort.getByRole('link', { name: /並べ替える|計画の順に戻す/ }).click();
  await expect(page).toHaveURL(/#\/matrix\?rows=direction&columns=policy$/);
  await expect.poll(names).toEqual(planned);
  await page.goBack();
  await expect(sort).toHaveAttribute('aria-sort', 'ascending');
  await page.goBack();
  await page.goBack();
  await expect(page.locator(`${table} th[scope="rowgroup"]`)).toHaveCount(4);
});

// Of a Firefox of the system nobody is told what it has saved.
test('the saved file holds exactly the table that is shown', { tag: '@chromium' }, async ({ page }) => {
  await openAt(page, '#/matrix?rows=project-item&columns=sdg&sort=-total');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'この表をCSVで保存' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('isesaki-3-project-item-sdg.csv');
  const content = await readFile(await download.path(), 'utf8');
  expect(content.startsWith('\uFEFF')).toBe(true);
  const rows = csvParseRows(content.slice(1));
  const shown = await page.locator(`${table} tbody tr`).evaluateAll((lines) =>
    lines.map((line) => [
      line.querySelector('th a > span')?.firstChild?.textContent ?? line.querySelector('th a')?.textContent,
      ...[...line.querySelectorAll('td')].map((own) => {
        const label = own.querySelector('button')?.ariaLabel;
        if (own.classList.contains('sum')) return own.textContent;
        return label ? label.slice(0, label.indexOf('：')).replace('件', '') : '0';
      }),
    ]),
  );
  const saved = rows.slice(1, 16).map(([, , name, , ...cells]) => [name, ...cells]);
  expect(saved.map(([, ...cells]) => cells)).toEqual(shown.map(([, ...cells]) => cells));
  for (const [i, [name]] of saved.entries()) await expect(page.locator(rowNames).nth(i)).toContainText(name!);
  await expect(page.locator(`${table} tfoot td`).last()).toHaveText(rows[16]!.at(-1)!);
});

test('other rows keep the columns that they have, and an order goes with its column', async ({ page }) => {
  await openAt(page, '#/matrix?columns=policy&sort=-policy-4');
  await page
    .getByRole('navigation', { name: '行' })
    .getByRole('link', { name: /^地区の方向性/ })
    .click();
  await expect(page).toHaveURL(/rows=direction&columns=policy&sort=-policy-4$/);
  await page
    .getByRole('navigation', { name: '列' })
    .getByRole('link', { name: /^SDGsのゴール/ })
    .click();
  await expect(page).toHaveURL(/rows=direction&columns=sdg$/);
  await expect(page.locator(`${table} thead th`)).toHaveCount(1 + 17 + 1);
  // Districts have no project items: the nearest table that there is.
  await openAt(page, '#/matrix?rows=project-item&columns=district');
  await expect(page.getByRole('heading', { level: 2, name: /対応表$/ })).toHaveText(/SDGsのゴールの対応表$/);
});

test('a cell through what its column contains names the item and says so', async ({ page }) => {
  await openAt(page, '#/matrix?rows=direction&columns=policy');
  await page.getByRole('button', { name: /交通利便性を生かした.* と 3 産業・観光・文化政策$/ }).click();
  const why = details(page);
  await expect(why.getByRole('listitem')).toHaveCount(4);
  await expect(why).toContainText('「産業・観光・文化政策」に含まれる項目');
  await expect(why.getByText('仮', { exact: true }).first()).toBeVisible();
  await axe(page);
  // What opened it is not under it.
  const [button, panel] = [await page.locator(opened).boundingBox(), await why.boundingBox()];
  expect(button!.y + button!.height).toBeLessThanOrEqual(panel!.y);
  await why.getByRole('link').first().click();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'policy-3');
  await expect(why).toBeVisible();
  await why.getByRole('button', { name: '閉じる' }).click();
  await expect(page.locator(opened)).not.toBeAttached();
});

test('the item in focus is marked and in view, and the page stays where it is', async ({ page }) => {
  await openAt(page, '#/matrix/measure-7-3');
  const row = page.locator(`${table} tr.here`);
  await expect(row).toContainText('協働と地域コミュニティの推進');
  await expect(row.locator('th')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.locator(head('sdg-11')).click();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'sdg-11');
  await expect(page.locator(head('sdg-11'))).toHaveAttribute('aria-current', 'true');
  await expect(page.locator(`${table} td.here`)).toHaveCount(36 + 1);
});

test('gaps are named', async ({ page }) => {
  await openAt(page, '#/matrix?rows=direction&columns=policy');
  await expect(page.getByRole('heading', { name: 'つながりのない列：2' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'つながりのない列：2' }).getByRole('listitem')).toHaveText([
    /健康・福祉政策/,
    /共生・共創・行財政政策/,
  ]);
});

test('what an overlay marks stays in front, with its tiles', async ({ page }) => {
  await openAt(page, '#/matrix?sdg=11,13');
  const serving = new Set([...(await measuresServing(page, 'sdg-11')), ...(await measuresServing(page, 'sdg-13'))]);
  await expect(page.locator(`${table} tr.back`)).toHaveCount(36 - serving.size);
  await expect(
    page.locator(`${table} th`, { hasText: '（住み続けられるまちづくりを）' }).locator('a > span > svg').first(),
  ).toBeVisible();
  await expect(page.locator(`${table} thead th.back`)).toHaveCount(15);
});

test('what is not decided in a year steps back and says so', async ({ page }) => {
  await openAt(page, '#/matrix?year=2031&rows=direction');
  await expect(page.locator(`${table} tr.back`)).toHaveCount(16);
  await expect(page.locator(rowNames).first()).toContainText('後期アクションプランで定める予定');
});

test('the filter says how many links it hides in this table', async ({ page }) => {
  await openAt(page, '#/matrix?basis=sourced');
  const { links } = await planOf(page);
  const hidden = links.filter(({ kind, from }) => kind === 'sdg' && from.startsWith('measure')).length;
  const told = status(page, `この表では${hidden}件のつながりを隠しています。`);
  await expect(told).toContainText('表示できる重点施策はありません');
  await openAt(page, '#/matrix?rows=project-item&columns=project&basis=sourced');
  await expect(page.locator(`${table} tbody td`).getByRole('button')).toHaveCount(15);
});

for (const width of [320, 390, 768, 1280, 1920]) {
  test(`at ${width} px nothing is wider than the window or cut`, async ({ page }) => {
    for (const address of ['#/matrix/sdg-11', '#/matrix?rows=direction&columns=policy&gx=1']) {
      await openAt(page, address, { width, height: 720 });
      await page.getByRole('heading', { level: 2, name: /対応表$/ }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const cut = await page
        .locator(`${table} :is(th a, button), main li :is(a[data-item], button[aria-expanded])`)
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent));
      expect(cut).toEqual([]);
    }
    // At the two ends of what a table is laid out for; other states are judged with those of the other views.
    if (width === 320 || width === 1280) await axe(page);
  });
}

test('on a phone each row is a card whose links open in place', async ({ page }) => {
  await openAt(page, '#/matrix', { width: 390, height: 844 });
  await expect(page.locator(table)).not.toBeAttached();
  await page.getByLabel('並べ替え').selectOption({ label: '11 住み続けられるまちづくりをとつながるものから' });
  await expect(page).toHaveURL(/sort=-sdg-11$/);
  const expected = await measuresServing(page, 'sdg-11');
  const card = cards(page).first();
  await expect(card).toContainText(expected[0]!);
  const chip = card.getByRole('button', { name: /と 11 / });
  expect((await chip.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await chip.click();
  await expect(card.getByRole('region').locator('li p').last()).toBeVisible();
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(chip).toBeFocused();
  await card.getByRole('link').first().click();
  await page.getByRole('button', { name: 'この項目の説明を読む' }).click();
  await expect(page.locator('#panel-title')).toBeFocused();
  await expect(page.locator('#panel-title')).toContainText(expected[0]!);
  await page.getByLabel('行', { exact: true }).selectOption({ label: '地区の方向性（16）' });
  await expect(cards(page)).toHaveCount(16);
});

// A Firefox of the system cannot be told what a person prefers, nor to print.
test('with forced colours and without motion it answers all the same', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openAt(page, '#/matrix/sdg-11');
  await page.locator(cell('measure-2-4', 'sdg-11')).click();
  await expect(details(page)).toBeVisible();
  await axe(page);
});

test('its script comes only when it is asked for, and is small', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\/Matrix.*\.js$/.test(response.url())) scripts.push(response.body());
  });
  await openAt(page, '#/');
  expect(scripts).toHaveLength(0);
  await page.getByRole('link', { name: '対応表', exact: true }).click();
  await page.locator(table).waitFor();
  expect(scripts).toHaveLength(1);
  expect(gzipSync(await scripts[0]!).length).toBeLessThan(30_000);
});
