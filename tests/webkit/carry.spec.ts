/** The plan as it is shown and carried in WebKit: on a slide, in a frame, from a folder, in a narrow window. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { KEYS } from './driver.ts';
import { expect, test } from './page.ts';

test('a deck is turned by keys and left', async ({ journey }) => {
  await journey.open('#/?deck=three-minutes');
  await journey.reads('[aria-label="説明の操作"]', /1／11/);
  for (const number of [2, 3, 4, 5]) {
    await journey.driver.press(KEYS.pageDown);
    await journey.reads('[aria-label="説明の操作"]', new RegExp(`${number}／11`));
  }
  await journey.driver.press(KEYS.left);
  await journey.reads('[aria-label="説明の操作"]', /4／11/);
  await journey.driver.press(KEYS.escape);
  await expect.poll(() => journey.hash()).not.toContain('deck=');
});

test('the page for a frame draws its view and answers', async ({ journey }) => {
  await journey.open('embed.html#/sunburst', 640, 640);
  await journey.click('[data-slice][data-item="policy-4"]');
  await journey.isAt('sunburst', 'policy-4');
});

test('the one file answers from a folder', async ({ journey }) => {
  await journey.open(pathToFileURL(path.resolve('dist/plan.html')).href);
  await journey.click('[data-slice][data-item="policy-4"]');
  await journey.isAt('sunburst', 'policy-4');
  await journey.click('nav a', 'つながり');
  await journey.isAt('graph', 'policy-4');
  await journey.driver.back();
  await journey.isAt('sunburst', 'policy-4');
});

for (const [width, height] of [
  [390, 844],
  [320, 640],
] as const) {
  for (const address of [
    '',
    '#/graph',
    '#/matrix',
    '#/districts/district-azuma',
    '#/cards/policy-1',
    '#/list/policy-4',
  ]) {
    test(`nothing is wider than a window of ${width} px at ${address || 'home'}`, async ({ journey }) => {
      await journey.open(address, width, height);
      expect(await journey.driver.evaluate(() => innerWidth)).toBe(width);
      expect(await journey.over()).toBeLessThanOrEqual(0);
    });
  }
}
