import { describe, expect, test } from 'vitest';
import type { BuiltPage } from '../../../src/build/builtPage.ts';
import { withoutMarks } from '../../../src/build/pages/drawHydrated.ts';
import { itemPages } from '../../../src/build/pages/itemPages.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { linkGroups } from '../../../src/plan/model/relations.ts';
import type { Model } from '../../../src/state/explorer.svelte.ts';
import { realModel, smallModel } from '../../layout/models.ts';
import { japanese } from '../../i18n/japanese.ts';
import { siteWords } from '../../../src/i18n/ja/siteWords.ts';

const model = realModel();
const index = indexPlan(model.plan);
const pages = new Map([...itemPages(model, japanese, siteWords)].map((page) => [page.file, page]));

function pageOf(id: string, from: ReadonlyMap<string, BuiltPage> = pages): BuiltPage {
  const page = from.get(`items/${id}/index.html`);
  if (page === undefined) throw new Error(`no page for ${id}`);
  return page;
}

/** The same small plan, published at an address. */
function published(site: string): Model {
  const small = smallModel();
  return { ...small, plan: { ...small.plan, meta: { ...small.plan.meta, site } } };
}

function publishedPage(id: string, site = 'https://example.jp/plan/'): BuiltPage {
  return pageOf(id, new Map([...itemPages(published(site), japanese, siteWords)].map((page) => [page.file, page])));
}

function addresses(html: string): string[] {
  return [...html.matchAll(/ href="([^"]*)"/g)].map(([, address = '']) => address);
}

test('every item of the plan has its page, and every page another description', () => {
  expect([...pages.keys()]).toEqual(model.plan.items.map(({ id }) => `items/${id}/index.html`));
  expect(new Set([...pages.values()].map(({ description }) => description)).size).toBe(pages.size);
});

describe.each(model.plan.items.map((item) => [item.id, item] as const))('the page of %s', (id, item) => {
  const { body } = pageOf(id);

  test('says what the item is, where it comes from and all that it links to, each with its reason', () => {
    const links = linkGroups(index, id).flatMap(({ ends }) => ends);
    const words = [item.name, item.text, item.source, item.reason, ...links.map(({ link }) => link.reason)];
    for (const word of words) if (word !== undefined) expect(body).toContain(word.replaceAll('&', '&amp;'));
    for (const { item: end } of links) expect(addresses(body)).toContain(`./items/${end.id}/`);
  });

  test('leads nowhere that is not there', () => {
    const files = /^\.\/[a-z-]+\.html(#item-[a-z0-9-]+)?$/;
    const leads = addresses(body).filter((address) => !/^(#|\.\/#\/)/.test(address) && !files.test(address));
    const paths = leads.map((address) => `${address.replace(/^\.\//, '')}index.html`);
    expect(paths.filter((path) => !pages.has(path))).toEqual([]);
    expect(addresses(body).filter((address) => address.startsWith('#'))).toEqual(['#main']);
  });

  test('leads to the explorer at that item, and to its place in the list', () => {
    const picture = id === model.plan.meta.center ? './#/' : `./#/sunburst/${id}`;
    expect(addresses(body)).toEqual(expect.arrayContaining([picture, `./list.html#item-${id}`]));
  });
});

describe('a provisional name', () => {
  const page = pageOf('measure-2-3');

  test('carries its mark and its sentence in the page, its title, its description, its card and what machines read', () => {
    const note = '施策名は概要版に掲載がないため仮の名称です';
    expect(withoutMarks(page.body)).toContain(`<span class="provisional-mark">仮</span>地域福祉の推進`);
    expect(page.body).toContain(note);
    expect(page.title).toBe('（仮）地域福祉の推進｜第3次伊勢崎市総合計画');
    expect(page.description).toContain(`（仮）地域福祉の推進」（健康・福祉政策、重点施策 6つのうち3番目）。${note}。`);
    expect(page.card).toMatch(new RegExp(`>仮</text>.*${note}`));
    expect(page.jsonld).toMatchObject({ name: '（仮）地域福祉の推進', mainEntity: { name: '（仮）地域福祉の推進' } });
  });

  test('carries it where another page’s description names it', () => {
    expect(pageOf('policy-2').description).toContain('、（仮）地域福祉の推進');
  });
});

describe('what other sites and machines read', () => {
  test('has whole addresses where the site’s own is known', () => {
    const { head } = publishedPage('sea');
    expect(head).toContain('<link rel="canonical" href="https://example.jp/plan/items/sea/"/>');
    expect(head).toContain('<meta property="og:url" content="https://example.jp/plan/items/sea/"/>');
    expect(head).toContain('<meta property="og:image" content="https://example.jp/plan/items/sea/card.png"/>');
  });

  test('leaves out what would be wrong where it is not', () => {
    const { head } = pageOf('policy-4');
    expect(head).not.toMatch(/canonical|og:url|https?:/);
    expect(head).toContain('<meta property="og:image" content="./items/policy-4/card.png"/>');
    expect(head).toContain('<meta property="og:title" content="まちづくり政策｜第3次伊勢崎市総合計画"/>');
  });

  test('has the path to the item, and names it as plan.jsonld does', () => {
    expect(publishedPage('beach').jsonld).toMatchObject({
      breadcrumb: {
        itemListElement: [
          { position: 1, item: 'https://example.jp/plan/items/dream/' },
          { position: 2, item: 'https://example.jp/plan/items/sea/' },
          { position: 3, item: 'https://example.jp/plan/items/beach/' },
        ],
      },
      mainEntity: { '@id': 'https://example.jp/plan/plan.jsonld#beach' },
    });
    expect(pageOf('policy-4').jsonld).toMatchObject({ '@id': '../../items/policy-4/' });
  });
});

test('a reason that many links share is read once', () => {
  const shared = 'いせさきGXの考え方が及ぶと読み取った';
  expect(pageOf('gx').body.split(shared)).toHaveLength(2);
});
