import { siteWords } from '../../src/i18n/ja/siteWords.ts';
import { viewEntries } from '../../src/i18n/ja/viewEntries.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notFoundPage } from '../../src/build/pages/notFoundPage.ts';
import { askedId } from '../../src/notFound/askedId.ts';
import { siteRoot } from '../../src/notFound/siteRoot.ts';
import { nearestIds } from '../../src/plan/read/nearestIds.ts';
import { realModel } from '../layout/models.ts';

const { plan } = realModel();

test.each([
  ['/items/policy-44/', 'policy-44'],
  ['/plan/items/Policy-4/index.html', 'policy-4'],
  ['/policy-4.html', 'policy-4'],
  ['/items/%E6%94%BF%E7%AD%96/', '政策'],
  ['/items/%E6%94%/', '%e6%94%'],
  ['/', ''],
  ['//', ''],
])('%s asks for «%s»', (path, id) => {
  expect(askedId(path)).toBe(id);
});

test('the nearest item of a mistyped address is the one that was meant', () => {
  const ids = plan.items.map(({ id }) => id);
  expect(nearestIds(askedId('/items/polcy-4/'), ids)[0]).toBe('policy-4');
  expect(nearestIds(askedId('/district-akabor'), ids)[0]).toBe('district-akabori');
});

test('no path makes it throw or compare for long', () => {
  fc.assert(fc.property(fc.string({ maxLength: 500 }), (path) => askedId(path).length <= 60));
});

test.each([
  ['/plan/items/policy-44/', '/', '/plan/'],
  ['/items/x/', '/plan/', '/'],
  ['/nowhere/at/all', '/plan/', '/plan/'],
  // Two slashes in front would name another host.
  ['//elsewhere.example/items/x/', '/', '/elsewhere.example/'],
])('the site of %s, built for %s, is at %s', (path, built, root) => {
  expect(siteRoot(path, built)).toBe(root);
});

describe('the page', () => {
  test('finds its way from the server’s root, or from where the site is known to be', () => {
    const site = 'https://example.jp/plan/';
    expect(notFoundPage(plan, siteWords, viewEntries).root).toBe('/');
    expect(notFoundPage({ ...plan, meta: { ...plan.meta, site } }, siteWords, viewEntries).root).toBe('/plan/');
  });

  test('leads home, and to the views that have words for who has lost the way', () => {
    const { body } = notFoundPage(plan, siteWords, viewEntries);
    expect([...body.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href, name]) => [href, name])).toEqual([
      ['./', '体系図（はじめのページ）'],
      ['./#/districts', '地区から探す'],
      ['./#/list', '計画の全体（一覧）'],
    ]);
  });

  test('names every item, the provisional ones with their mark', () => {
    const { body } = notFoundPage(plan, siteWords, viewEntries);
    const names = JSON.parse(/id="names">(.*?)<\/script>/s.exec(body)?.[1] ?? '') as Record<string, string>;
    expect(Object.keys(names)).toEqual(plan.items.map(({ id }) => id));
    expect(names['measure-2-3']).toBe('（仮）地域福祉の推進');
  });
});
