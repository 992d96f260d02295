/** The watch over the page can itself fail silently; each of these must be noticed. */
import { axe, expect, openAt, test } from './page.ts';

test.fail('a page that warns fails its test (so a cross is right here)', async ({ page }) => {
  await openAt(page, '#/');
  await page.evaluate(() => console.warn('a warning'));
});

test('an uncaught error is noticed', async ({ page, complaints }) => {
  await openAt(page, '#/');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('nobody catches this');
    });
  });
  await expect.poll(() => complaints.splice(0)).toEqual(['uncaught: nobody catches this']);
});

test('a broken policy is noticed', async ({ page, complaints }) => {
  await openAt(page, '#/');
  await page.evaluate(() =>
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' })),
  );
  await expect.poll(() => complaints.join()).toContain('policy: style-src');
  complaints.splice(0);
});

test('a request to another host is noticed', async ({ page, complaints }) => {
  await page.route('**/elsewhere', (route) =>
    route.fulfill({ body: '<img src="http://elsewhere.invalid/a.png">', contentType: 'text/html' }),
  );
  await page.goto('./elsewhere');
  expect(complaints.splice(0)).toContain('asked another host: http://elsewhere.invalid/a.png');
});

test('axe reads what is on the page', async ({ page }) => {
  const body = '<!doctype html><html lang="ja"><title>a</title><main><h1>a</h1><button></button></main>';
  await page.route('**/mute', (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto('./mute');
  await expect(axe(page)).rejects.toThrow('button-name');
});
