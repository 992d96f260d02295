/** A person's way through the plan in WebKit, the engine of every browser on an iPhone. */
import { KEYS } from './driver.ts';
import { expect, test } from './page.ts';

const slice = (id: string) => `[data-view-part="sunburst"] [data-slice][data-item="${id}"]`;
const node = (id: string) => `[data-view-part="graph"] [data-node][data-item="${id}"]`;

test('the home is drawn and a click on a slice opens its words; Back returns', async ({ journey }) => {
  await journey.open('');
  await journey.isAt('sunburst', 'vision');
  await journey.click(slice('policy-4'));
  await journey.isAt('sunburst', 'policy-4');
  await journey.reads('#panel-title', 'まちづくり政策');
  await journey.sees('#panel-title');
  expect(await journey.hash()).toBe('#/sunburst/policy-4');
  await journey.driver.back();
  await journey.isAt('sunburst', 'vision');
});

for (const [address, view, item, part] of [
  ['#/graph/policy-4', 'graph', 'policy-4', node('measure-4-2')],
  ['#/matrix?rows=direction&columns=policy', 'matrix', 'vision', 'main table tbody td button'],
  ['#/districts/district-azuma', 'districts', 'district-azuma', '[data-view-part="districts"] [aria-current="true"]'],
  ['#/cards/policy-1', 'cards', 'policy-1', '[data-view="cards"] [data-item="policy-1"]'],
  ['#/list/measure-4-2', 'list', 'measure-4-2', '#item-measure-4-2'],
  ['#/sunburst/project-dx?to=policy-1', 'sunburst', 'project-dx', '[data-view-part="path"] > ol > li'],
] as const) {
  test(`a link leads to ${address}`, async ({ journey }) => {
    await journey.open(address);
    await journey.isAt(view, item);
    await journey.sees(part);
  });
}

test('the picture is walked by keyboard, and the menu is opened and left', async ({ journey }) => {
  await journey.open('');
  await journey.driver.evaluate((of) => document.querySelector<SVGElement>(of)?.focus(), slice('vision'));
  const focused = () => journey.driver.evaluate(() => document.activeElement?.getAttribute('data-item') ?? '');
  for (const [key, item] of [
    [KEYS.down, 'policy-1'],
    [KEYS.right, 'policy-2'],
    [KEYS.left, 'policy-1'],
    [KEYS.down, 'measure-1-1'],
    [KEYS.up, 'policy-1'],
  ] as const) {
    await journey.driver.press(key);
    await expect.poll(focused).toBe(item);
  }
  await journey.driver.press(KEYS.enter);
  await journey.isAt('sunburst', 'policy-1');
  await journey.driver.press(KEYS.escape);
  await journey.isAt('sunburst', 'vision');
  await journey.click('button', 'メニュー');
  await journey.sees('ul[popover] button');
  await journey.driver.press(KEYS.escape);
  await expect.poll(() => journey.placeOf('ul[popover] button')).toBeNull();
});

test('the search finds what is typed and Enter leads there', async ({ journey }) => {
  await journey.open('');
  await journey.driver.press('/');
  await journey.sees('dialog [role="combobox"]');
  await journey.driver.press(...'SDG11');
  await journey.sees('dialog [role="option"]');
  await journey.driver.press(KEYS.enter);
  await journey.isAt('sunburst', 'sdg-11');
  await expect.poll(() => journey.driver.evaluate(() => document.activeElement?.id)).toBe('panel-title');
});

test('the name of a town leads to its district', async ({ journey }) => {
  await journey.open('#/districts', 390, 844);
  await journey.click('[role="search"] [role="combobox"], search [role="combobox"]');
  await journey.driver.press(...'国定');
  await journey.sees('[role="option"]');
  await journey.driver.press(KEYS.down, KEYS.enter);
  await journey.isAt('districts', 'district-azuma');
  await journey.reads('main', /国定町二丁目は東地区です。/);
});

test('an item of the graph is dragged aside, and buttons bring it nearer', async ({ journey }) => {
  await journey.open('#/graph');
  const before = await journey.middle(node('policy-4'));
  await journey.driver.mouse(
    { type: 'pointerMove', x: before.x, y: before.y },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerMove', x: before.x + 15, y: before.y + 10, duration: 60 },
    { type: 'pointerMove', x: before.x + 30, y: before.y + 20, duration: 60 },
    { type: 'pointerUp', button: 0 },
  );
  await expect.poll(() => journey.middle(node('policy-4'))).toEqual({ x: before.x + 30, y: before.y + 20 });
  await journey.isAt('graph', 'vision');
  const place = () =>
    journey.driver.evaluate(() => document.querySelector('[data-view-part="graph"] > g')?.getAttribute('transform'));
  const whole = await place();
  await journey.click('button', '拡大');
  await expect.poll(place).not.toBe(whole);
  await journey.click('button', '全体を表示');
  await expect.poll(place).toBe(whole);
});

test('a head of the table sorts its rows, and Back undoes it', async ({ journey }) => {
  await journey.open('#/matrix?rows=direction&columns=policy');
  const head = 'main table thead th:has([data-item="policy-4"])';
  const sorted = () => journey.driver.evaluate((of) => document.querySelector(of)?.ariaSort ?? null, head);
  const before = await sorted();
  await journey.click(`${head} a[href*="sort="]`);
  await expect.poll(sorted).toBe('descending');
  await journey.driver.back();
  await expect.poll(sorted).toBe(before);
});
