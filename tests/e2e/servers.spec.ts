/** The settings for nginx and Apache that lie in the built site, tried with real ones. */
import { expect, test as base } from '@playwright/test';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../src/build/serve.mjs';
import { findApache, startApache } from './apache.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { test } from './page.ts';
import { siteForHost, temporaryFolder, type WebServer } from './webServer.ts';

// Ports of their own, beside that of the tests.
const PORT = Number(process.env['TEST_PORT'] ?? 4519) + 300;
const apache = findApache();

const SERVERS = [
  {
    name: 'nginx',
    there: hasNginx(),
    start: (site: string) => startNginx(site, PORT),
    origin: `http://127.0.0.1:${PORT}`,
    script: 'application/javascript; charset=utf-8',
    brotli: 'gzip',
    missing: 'gzip',
  },
  {
    name: 'Apache',
    there: apache !== undefined,
    start: (site: string) => startApache(apache ?? '', site, PORT + 1),
    origin: `http://127.0.0.1:${PORT + 1}`,
    script: 'text/javascript; charset=utf-8',
    brotli: 'br',
    // Apache compresses no page that stands for another.
    missing: undefined,
  },
];

for (const { name, there, start, origin, script, brotli, missing } of SERVERS) {
  test.describe(name, () => {
    base.describe.configure({ mode: 'serial' });
    test.skip(!there, `${name}がなく、入れることもできなかったので、その設定は確かめていません。`);
    test.use({ baseURL: origin });

    let host: { port: number; close: () => void };
    let hostFolder: string;
    let site: { folder: string; remove: () => void };
    let server: WebServer | undefined;
    const named = () => `http://localhost:${host.port}`;

    test.beforeAll(async () => {
      hostFolder = temporaryFolder('host');
      host = await serve(hostFolder, 0);
      const frames = ['embed.html', 'index.html'].map((file) => `<iframe title="${file}" src="${origin}/${file}">`);
      mkdirSync(join(hostFolder, 'page'));
      writeFileSync(join(hostFolder, 'page/index.html'), frames.join('</iframe>'));
      site = siteForHost(named());
      server = await start(site.folder);
    });
    test.afterAll(() => {
      server?.stop();
      host.close();
      site.remove();
      rmSync(hostFolder, { recursive: true, force: true });
    });

    test('every kind of file has its headers, type, compression and time to be kept', async ({ request }) => {
      // One that is worth compressing: what is shorter than a packet is sent as it is.
      const asset = readdirSync('dist/assets').find((file) => /^Matrix-.*\.js$/.test(file)) ?? '';
      const kinds = [
        ['/', 'text/html; charset=utf-8', 'no-cache', 200],
        ['/embed.html', 'text/html; charset=utf-8', 'no-cache', 200],
        ['/items/policy-4/', 'text/html; charset=utf-8', 'no-cache', 200],
        [`/assets/${asset}`, script, 'public, max-age=31536000, immutable', 200],
        ['/embed.js', script, 'no-cache', 200],
        ['/plan.json', 'application/json; charset=utf-8', 'no-cache', 200],
        ['/plan.jsonld', 'application/ld+json; charset=utf-8', 'no-cache', 200],
        ['/plan.graphml', 'application/graphml+xml; charset=utf-8', 'no-cache', 200],
        ['/items.csv', 'text/csv; charset=utf-8', 'no-cache', 200],
        ['/items/policy-4/card.png', 'image/png', 'no-cache', 200],
        ['/assets/gone.js', 'text/html; charset=utf-8', 'no-cache', 404],
        ['/gone/deep/down', 'text/html; charset=utf-8', 'no-cache', 404],
        ['/server/nginx.conf', 'text/html; charset=utf-8', 'no-cache', 404],
      ] as const;
      for (const [path, type, cache, status] of kinds) {
        const answer = await request.get(path, { headers: { 'accept-encoding': 'gzip' } });
        const headers = answer.headers();
        expect
          .soft([path, answer.status(), headers['content-type'], headers['cache-control']])
          .toEqual([path, status, type, cache]);
        const encoding = type.startsWith('image/png') ? undefined : status === 404 ? missing : 'gzip';
        expect.soft([path, headers['content-encoding']]).toEqual([path, encoding]);
        const frames = path === '/embed.html' ? `frame-ancestors 'self' ${named()}` : `frame-ancestors 'self'`;
        expect.soft([path, headers['content-security-policy']]).toEqual([path, frames]);
        expect.soft(headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'strict-origin-when-cross-origin',
          'cross-origin-opener-policy': 'same-origin',
        });
        if (status === 404) expect.soft(await answer.text()).toContain('id="names"');
      }
    });

    test('who has a file already is not sent it again', async ({ request }) => {
      for (const path of ['/', '/plan.json']) {
        const asked = { 'accept-encoding': 'gzip, deflate, br' };
        const first = (await request.get(path, { headers: asked })).headers();
        expect.soft([path, first['content-encoding']]).toEqual([path, brotli]);
        const again = await request.get(path, { headers: { ...asked, 'if-none-match': first['etag'] ?? '' } });
        expect.soft([path, again.status()]).toEqual([path, 304]);
      }
      const gzip = (await request.get('/', { headers: { 'accept-encoding': 'gzip' } })).headers()['etag'] ?? '';
      expect((await request.get('/', { headers: { 'if-none-match': gzip } })).status()).toBe(304);
    });

    test('every kind of page works behind it, without a violation', async ({ page }) => {
      for (const path of ['/', '/embed.html#/graph/policy-4']) {
        await page.goto(path);
        await page.locator('main[data-ready="true"]').waitFor();
      }
      for (const path of ['/items/sdg-11/', '/list.html', '/data.html', '/accessibility.html', '/plan.html']) {
        await page.goto(path);
        await expect(page.locator('h1').first()).toBeVisible();
      }
    });

    base('the host that is named has the embedded page in its frame, and no other page', async ({ page }) => {
      const refused: string[] = [];
      page.on('console', (message) => message.text().includes('frame-ancestors') && refused.push(message.text()));
      await page.goto(`${named()}/page/`);
      const embedded = page.frameLocator('[title="embed.html"]').locator('main[data-ready="true"]');
      await embedded.waitFor();
      await expect.poll(() => refused.length).toBe(1);
      await expect(page.frameLocator('[title="index.html"]').locator('main')).toHaveCount(0);

      await page.goto(`${named().replace('localhost', '127.0.0.1')}/page/`);
      await expect.poll(() => refused.length).toBe(3);
      await expect(embedded).toHaveCount(0);
    });
  });
}
