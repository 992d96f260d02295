/** The settings for nginx that lie in the built site, tried with a real one. */
import { expect, test as base } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { hasNginx, startNginx } from './nginx.ts';
import { test } from './page.ts';

const there = hasNginx();
// A port of its own, beside that of the tests.
const PORT = Number(process.env['TEST_PORT'] ?? 4519) + 300;
const origin = `http://127.0.0.1:${PORT}`;
let stop: () => void;

base.describe.configure({ mode: 'serial' });
test.skip(!there, 'nginxがなく、入れることもできなかったので、サーバーの設定は確かめていません。');
test.beforeAll(async () => {
  ({ stop } = await startNginx(PORT));
});
test.afterAll(() => stop());
test.use({ baseURL: origin });

test('every kind of file has its headers, type, compression and time to be kept', async ({ request }) => {
  // One that is worth compressing: what is shorter than a packet is sent as it is.
  const asset = readdirSync('dist/assets').find((name) => /^Matrix-.*\.js$/.test(name)) ?? '';
  const kinds = [
    ['/', 'text/html; charset=utf-8', 'no-cache', 200],
    ['/items/policy-4/', 'text/html; charset=utf-8', 'no-cache', 200],
    [`/assets/${asset}`, 'application/javascript; charset=utf-8', 'public, max-age=31536000, immutable', 200],
    ['/plan.json', 'application/json; charset=utf-8', 'no-cache', 200],
    ['/plan.jsonld', 'application/ld+json; charset=utf-8', 'no-cache', 200],
    ['/plan.graphml', 'application/graphml+xml; charset=utf-8', 'no-cache', 200],
    ['/items.csv', 'text/csv; charset=utf-8', 'no-cache', 200],
    ['/items/policy-4/card.png', 'image/png', 'no-cache', 200],
    ['/assets/gone.js', 'text/html; charset=utf-8', 'no-cache', 404],
    ['/server/nginx.conf', 'text/html; charset=utf-8', 'no-cache', 404],
  ] as const;
  for (const [path, type, cache, status] of kinds) {
    const answer = await request.get(path, { headers: { 'accept-encoding': 'gzip' } });
    const headers = answer.headers();
    expect
      .soft([path, answer.status(), headers['content-type'], headers['cache-control']])
      .toEqual([path, status, type, cache]);
    expect.soft([path, headers['content-encoding']]).toEqual([path, type.startsWith('image/png') ? undefined : 'gzip']);
    expect.soft([path, headers['content-security-policy']]).toEqual([path, `frame-ancestors 'self'`]);
    expect.soft(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
  }
});

test('every kind of page works behind them, without a violation', async ({ page }) => {
  for (const path of ['/', '/items/sdg-11/']) {
    await page.goto(path);
    await page.locator('main[data-ready="true"]').waitFor();
  }
  for (const path of ['/data.html', '/accessibility.html', '/plan.html']) {
    await page.goto(path);
    await expect(page.locator('h1').first()).toBeVisible();
  }
});
