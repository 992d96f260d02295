/** The pages of words about the explorer. */
import { gunzipSync } from 'node:zlib';
import { axe, expect, test } from './page.ts';

const PAGES = [
  ['data.html', 'オープンデータ'],
  ['accessibility.html', 'ウェブアクセシビリティの方針と試験結果'],
] as const;

for (const [file, title] of PAGES) {
  test(`${file} is led to, reads in a narrow window, and all it links to is there`, async ({ page, request }) => {
    await page.goto('./');
    const link = page.locator(`footer a[href="./${file}"]`);
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await axe(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await axe(page);
    // A table that is wider is moved by keyboard, and the page is not.
    const box = page.getByRole('region').first();
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    const links = page.locator('a[href^="./"]');
    for (const href of await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
      expect((await request.head(href)).status(), href).toBe(200);
    }
  });
}

test('the licences of the packages come along, beside the site and in the one file', async ({ request }) => {
  const licenses = await (await request.get('./licenses.txt')).text();
  const packages = [...licenses.matchAll(/^## (\S+) - \d/gm)].map(([, name]) => name);
  expect(packages).toEqual(expect.arrayContaining(['svelte', 'd3-hierarchy', 'pptxgenjs', 'budoux']));
  const file = await (await request.get('./plan.html')).text();
  const packed = /id="packed">([^<]+)</.exec(file)?.[1] ?? '';
  const script = gunzipSync(Buffer.from(packed, 'base64')).toString();
  for (const name of packages) expect(script).toContain(`## ${name} - `);
});

// A Firefox of the system cannot be told to leave scripts out.
test('without script they say the same', { tag: '@chromium' }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}/data.html`);
  await expect(page.getByRole('row', { name: /skos:prefLabel/ })).toBeVisible();
  await page.goto(`${baseURL ?? ''}/accessibility.html`);
  await expect(page.getByRole('row', { name: /1\.4\.3/ })).toContainText('未判定');
  await context.close();
});
