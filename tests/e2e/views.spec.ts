import { axe, expect, openAt, test } from './page.ts';

const VIEWS = [
  ['sunburst', '体系図'],
  ['graph', 'つながり'],
  ['matrix', '対応表'],
  ['districts', '地区'],
  ['list', '一覧'],
] as const;

/** One item of every kind that the plan has. */
const ITEMS = [
  'mission-kyosei',
  'value-kyodo',
  'policy-4',
  'measure-4-2',
  'project-dx',
  'project-dx-2',
  'district-azuma',
  'district-azuma-3',
  'sdg-11',
  'gx',
  'period-late',
];

for (const [place, [view]] of VIEWS.entries()) {
  test(`from any item in ${view} one click reaches it in any other view, and Back returns exactly`, async ({
    page,
  }) => {
    await openAt(page, '#/');
    // Every kind in some views, every view with some kinds.
    for (const item of ITEMS.filter((_, at) => at % 4 === place % 4)) {
      const start = `#/${view}/${item}?sdg=11&year=2031`;
      await page.evaluate((address) => (location.hash = address), start);
      await expect(page.locator(`main[data-view="${view}"][data-item="${item}"][data-rendered="true"]`)).toBeAttached();
      for (const [other, name] of VIEWS.filter(([id]) => id !== view)) {
        await page.getByRole('navigation', { name: '表示の切り替え' }).getByRole('link', { name, exact: true }).click();
        await expect(page.locator(`main[data-view="${other}"][data-item="${item}"]`)).toBeAttached();
        expect(new URL(page.url()).hash).toBe(`#/${other}/${item}?sdg=11&year=2031`);
        await page.goBack();
        await expect(page.locator(`main[data-view="${view}"][data-item="${item}"]`)).toBeAttached();
        expect(new URL(page.url()).hash).toBe(start);
      }
    }
  });
}

/**
 * Every view once and every state twice: what a state adds is drawn by the same parts wherever it is shown, and each view
 * is judged without them, or with another, in its own spec.
 */
for (const address of [
  '#/sunburst/policy-4?sdg=11,13&year=2031',
  '#/sunburst/policy-4?basis=sourced&year=2030&gx=explicit',
  '#/graph/policy-4?steps=2&gx=1&year=2035',
  '#/matrix/policy-4?basis=sourced&year=2030&gx=explicit',
  '#/districts/policy-4?sdg=11,13&year=2031',
  '#/list/policy-4?gx=1&year=2035',
]) {
  test(`axe finds nothing at ${address}`, async ({ page }) => {
    await openAt(page, address);
    await page.locator('main[data-rendered="true"]').waitFor();
    await axe(page);
  });
}
