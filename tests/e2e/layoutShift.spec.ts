/** What a person sees on a slow phone: nothing that is there is moved by what comes later. */
import { PHONE, slowDown, watchShifts } from '../slowPhone.ts';
import { expect, openAt, test } from './page.ts';

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
  // What is wrong about an address is told above the picture.
  '#/sunburst/nothing-there',
  '#/graph/policy-4?year=1999&sdg=99',
  '#/?sdg=99',
  'embed.html#/graph',
  'embed.html#/sunburst/nothing-there',
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

test('what tells a path is there before the item is chosen, so that it comes with the answer', async ({ page }) => {
  await slowDown(page);
  await openAt(page, '#/sunburst/policy-4', PHONE.viewport);
  await page.getByRole('group', { name: 'なぜつながる？' }).getByRole('button').first().click();
  await page.getByRole('dialog').getByRole('combobox').fill('赤堀');
  const first = page.getByRole('dialog').getByRole('option').first();
  await first.waitFor();
  await page.waitForLoadState('networkidle');
  const late: string[] = [];
  page.on('request', (request) => late.push(request.url().replace(/.*\//, '')));
  await first.click();
  await page.getByRole('region', { name: '赤堀' }).first().waitFor();
  // The curves over the picture move nothing.
  expect(late.filter((name) => /^paths?[-.]/i.test(name))).toEqual([]);
});
