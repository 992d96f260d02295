/** What a person sees on a slow phone: nothing that is there is moved by what comes later. */
import { PHONE, slowDown, watchShifts } from '../slowPhone.ts';
import { expect, test } from './page.ts';

const PAGES = [
  '#/',
  '#/graph',
  '#/graph/policy-4',
  '#/matrix',
  '#/districts/district-azuma',
  '#/sunburst/policy-4',
  '#/?sdg=11,13&gx=1',
  '#/?year=2032',
  // What tells a path stands above all else in the panel.
  '#/sunburst/policy-4?to=district-azuma',
  '#/graph/policy-4?to=district-azuma',
  'embed.html#/graph',
  'embed.html#/matrix',
  'embed.html#/districts',
  'embed.html#/list/policy-4',
  'embed.html#/sunburst/policy-4?to=district-azuma',
];

test.use(PHONE);

for (const address of PAGES) {
  test(`nothing moves while ${address} comes on a slow phone`, async ({ page }) => {
    await slowDown(page);
    const shifts = await watchShifts(page);
    await page.goto(address);
    await page.locator('main[data-ready="true"][data-rendered="true"]').waitFor();
    // What comes when the page is idle has come then, too.
    await page.waitForTimeout(2500);
    expect(await shifts()).toEqual([]);
  });
}
