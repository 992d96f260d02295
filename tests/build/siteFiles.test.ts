import { expect, test } from 'vitest';
import { siteFiles } from '../../src/build/siteFiles.ts';
import { smallPlan } from '../plan/smallPlan.ts';

const plan = smallPlan();
const pages = ['index.html', 'data.html', 'items/sea/index.html', '404.html', 'embed.html'];

test('without a known site everyone may read, and there is no sitemap to be wrong', () => {
  expect(siteFiles(plan, pages)).toEqual([{ name: 'robots.txt', content: 'User-agent: *\nAllow: /\n' }]);
});

test('with one, all its pages are listed by their whole addresses', () => {
  const [robots, sitemap] = siteFiles({ ...plan, meta: { ...plan.meta, site: 'https://example.jp/a/' } }, pages);
  expect(robots?.content).toContain('\nSitemap: https://example.jp/a/sitemap.xml\n');
  expect([...(sitemap?.content.matchAll(/<loc>(.*?)<\/loc><lastmod>(.*?)</g) ?? [])].map((m) => [m[1], m[2]])).toEqual([
    ['https://example.jp/a/', '2026-04-01'],
    ['https://example.jp/a/data.html', '2026-04-01'],
    ['https://example.jp/a/items/sea/', '2026-04-01'],
  ]);
});
