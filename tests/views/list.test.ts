import { describe, expect, test } from 'vitest';
import { render } from 'svelte/server';
import BuiltWords from '../../src/views/list/BuiltWords.svelte';
import List from '../../src/views/list/List.svelte';
import { realModel, smallModel } from '../layout/models.ts';
import { Explorer, type Model } from '../../src/state/explorer.svelte.ts';
import { VIEWS } from '../../src/views/views.ts';
import { bare, drawing, escaped, markup } from './markup.ts';
import { japanese } from '../i18n/japanese.ts';

const MARK = '<span class="provisional-mark">仮</span>';

/** The markup of each item by its id, without what it contains. */
function itemsOf(html: string): ReadonlyMap<string, string> {
  const parts = html.split(/<li class="item[^"]*" data-item="/).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('"')), part]));
}

/** The heading of an item: its name and its marks. */
function heading(part: string): string {
  return /<h([3-6])[^>]*>.*?<\/h\1>/s.exec(part)?.[0] ?? '';
}

/** The list as the build writes it, with all that is folded away. */
function builtList(model: Model): string {
  return bare(render(BuiltWords, { props: { explorer: new Explorer(model, VIEWS, japanese) } }).body);
}

describe('the list of the small plan', () => {
  test('as the build writes it', async () => {
    await expect(drawing(builtList(smallModel()))).toMatchFileSnapshot('__snapshots__/list-built.html');
  });

  test('with sourced things only and an item in focus', async () => {
    const html = drawing(markup(List, smallModel(), '#/list/sea?basis=sourced'));
    await expect(html).toMatchFileSnapshot('__snapshots__/list-sourced.html');
  });
});

describe('the outline of the real plan', () => {
  const model = realModel();
  const props = { explorer: new Explorer(model, VIEWS, japanese), list: './list.html' };
  const html = bare(render(BuiltWords, { props }).body);
  const entry = (id: string) => html.split(`data-item="${id}"`)[1]?.split('data-item=')[0] ?? '';

  test('has the name and the text of every item, each a link, and the mark of a provisional name', () => {
    const missing = model.plan.items.filter(
      ({ id, name, text = '', basis }) =>
        !entry(id).includes(`${basis === 'provisional' ? MARK : ''}${escaped(name)}</a>`) ||
        !entry(id).includes(escaped(text)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('leaves reasons and links to the list, and leads there', () => {
    expect(html).not.toContain('data-link');
    expect(html).toContain('href="./list.html"');
  });
});

describe('the list of the real plan', () => {
  const model = realModel();
  const html = builtList(model);
  const items = itemsOf(html);
  const part = (id: string) => items.get(id) ?? '';

  test('has every item once', () => {
    const ids = [...html.matchAll(/<li class="item[^"]*" data-item="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.toSorted()).toEqual(model.plan.items.map(({ id }) => id).toSorted());
  });

  test('has every item’s name in a heading, its text and its source', () => {
    const missing = model.plan.items.filter(
      ({ id, name, text, source }) =>
        !heading(part(id)).includes(escaped(name)) ||
        !part(id).includes(text === undefined ? '' : `<p class="official">${escaped(text)}</p>`) ||
        !part(id).includes(`出典：${escaped(source)}`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('has every link with its reason or the words that it rests on', () => {
    const shown = (id: string) => model.plan.linkKinds.some((kind) => kind.id === id && id !== 'contains');
    const missing = model.plan.links
      .filter(({ kind }) => shown(kind))
      .filter(({ from, to, reason, quote }) => {
        const link = part(from).split(`data-link="${from}~${to}"`)[1] ?? '';
        return !link.split('</li>')[0]!.includes(escaped(reason ?? quote ?? ' '));
      });
    expect(missing.map(({ from, to }) => `${from}~${to}`)).toEqual([]);
  });

  test('marks what is provisional wherever it is named, and nothing else', () => {
    const marked = model.plan.items.filter(({ id, name }) => heading(part(id)).includes(`${MARK}${escaped(name)}`));
    expect(marked).toEqual(model.plan.items.filter(({ basis }) => basis === 'provisional'));
    const named = model.plan.items
      .filter(({ basis }) => basis === 'provisional')
      .flatMap(({ name }) => [...html.matchAll(new RegExp(`(.{${MARK.length}})${escaped(name)}</a>`, 'g'))]);
    expect(named.length).toBeGreaterThan(36);
    expect(named.filter(([, before]) => before !== MARK)).toEqual([]);
  });

  test('marks every other item with what it rests on', () => {
    const sourced = model.plan.items.filter(({ basis }) => basis !== 'provisional');
    const unmarked = sourced.filter(({ id, basis }) => !heading(part(id)).includes(`class="basis basis-${basis}"`));
    expect(unmarked.map(({ id }) => id)).toEqual([]);
  });

  test.each(Object.entries({ real: model, small: smallModel() }))(
    'has every passage of the source that the %s plan has',
    (_name, one) => {
      const list = builtList(one);
      const missing = one.plan.statements.filter(({ text }) => !list.includes(escaped(text)));
      expect(missing.map(({ id }) => id)).toEqual([]);
    },
  );

  test('has headings that go down one level at a time', () => {
    const levels = [...html.matchAll(/<h([2-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(3);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 3) + 1)).toEqual([]);
  });
});
