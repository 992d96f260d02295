import { expect, openAt, test } from './page.ts';

/** The languages beside Japanese: what the address calls them, their names in themselves, and their tags. */
const LANGUAGES = [
  ['ja-x-easy', 'やさしい日本語', 'ja-x-easy'],
  ['en', 'English', 'en'],
  ['es', 'Español', 'es'],
  ['fil', 'Filipino', 'fil'],
  ['pt', 'Português (Brasil)', 'pt-BR'],
  ['vi', 'Tiếng Việt', 'vi'],
  ['zh', '中文（简体）', 'zh-Hans'],
] as const;
const VIEWS = ['sunburst', 'graph', 'matrix', 'districts', 'cards', 'list'];
const PHONE = { width: 390, height: 844 };

/** Kana and the signs around Japanese text: no language but Japanese has them. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}「」]/u;

for (const [code, name, tag] of LANGUAGES) {
  test(`${name} is chosen in the header, stays in every view, and Back leads out of it`, async ({ page }) => {
    await openAt(page, '#/sunburst/policy-4', PHONE);
    await page.getByRole('button', { name: /Language/ }).click();
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    expect(new URL(page.url()).hash).toBe(`#/sunburst/policy-4?lang=${code}`);
    for (const view of VIEWS) {
      await page.evaluate((address) => (location.hash = address), `#/${view}/policy-4?lang=${code}`);
      await expect(page.locator(`main[data-view="${view}"][data-rendered="true"]`)).toBeAttached();
      // Those of the list of languages lead into another one.
      const links = page.locator('a[href^="#/"]:not([lang])');
      const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(addresses.length).toBeGreaterThan(5);
      expect([view, addresses.filter((href) => !href?.includes(`lang=${code}`))]).toEqual([view, []]);
    }
    for (const _view of VIEWS) await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.getByRole('button', { name: 'メニュー' })).toBeVisible();
  });

  test(`in ${name} the plan says that it is a translation and has the Japanese words`, async ({ page }) => {
    await openAt(page, `#/sunburst/policy-4?lang=${code}`);
    const original = page.locator('[data-item="policy-4"] details').filter({ has: page.locator('[lang="ja"]') });
    await original.first().locator('summary').click();
    await expect(page.locator('[lang="ja"]').getByText('まちづくり政策').first()).toBeVisible();
    if (code === 'ja-x-easy') return;
    // What is Japanese says so; the names of the languages say theirs.
    const japanese = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (parentElement?.closest('[lang], script, style') === null) texts.push(textContent ?? '');
      }
      return texts;
    });
    expect(japanese.filter((text) => JAPANESE.test(text))).toEqual([]);
  });
}

test('a language that does not come leaves the page as it is, and the page says so', async ({ page, complaints }) => {
  await page.route(/translation-vi-/, (route) => route.abort());
  await openAt(page, '#/list');
  await page.evaluate(() => (location.hash = '#/list?lang=vi'));
  await expect(page.getByRole('status').filter({ hasText: 'Tiếng Việt' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  expect(complaints.splice(0).every((one) => one.includes('ERR_FAILED') || one.includes('translation-vi'))).toBe(true);
});
