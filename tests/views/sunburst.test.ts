import { japanese } from '../i18n/japanese.ts';
import { describe, expect, test } from 'vitest';
import Sunburst from '../../src/views/sunburst/Sunburst.svelte';
import type { Item } from '../../src/plan/model/types.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { VIEWS } from '../../src/views/views.ts';
import { realModel, smallModel } from '../layout/models.ts';
import { drawing, markup, tags } from './markup.ts';

/** Enough of the style sheet to see the drawing in a file: one tier of labels, outlines for what is not filled. */
const STYLE = '<style>.tier-small,.tier-medium{display:none}.marked,.ring,.curve{fill:none}.disc{fill:#eee}</style>';

function svg(fragment: string): string {
  const html = markup(Sunburst, smallModel(), fragment);
  return drawing(html).replace(/<svg ([^>]*)>/, `<svg xmlns="http://www.w3.org/2000/svg" $1>\n${STYLE}`);
}

describe('the sunburst of the small plan', () => {
  test('at home', async () => {
    await expect(svg('#/')).toMatchFileSnapshot('__snapshots__/sunburst-home.svg');
  });

  test('with an item in focus', async () => {
    await expect(svg('#/sunburst/wood')).toMatchFileSnapshot('__snapshots__/sunburst-wood.svg');
  });

  test('with sourced things only', async () => {
    await expect(svg('#/?basis=sourced')).toMatchFileSnapshot('__snapshots__/sunburst-sourced.svg');
  });
});

describe('the sunburst of the real plan', () => {
  const home = markup(Sunburst, realModel(), '#/');
  const focused = markup(Sunburst, realModel(), '#/sunburst/policy-1');

  test('is a tree of which every slice says what it is', () => {
    const slices = tags(home, / data-slice=/);
    expect(slices).toHaveLength(1 + 83);
    expect(slices.filter((tag) => !/ role="treeitem"/.test(tag) || !/ aria-label="[^"]+"/.test(tag))).toEqual([]);
    expect(tags(home, / role="tree"/)).toHaveLength(1);
  });

  test('is read in the order of a tree: each slice before what it contains, at its true level and place', () => {
    const { index } = new Explorer(realModel(), VIEWS, japanese);
    const read = tags(home, / data-slice=/).map((tag) => {
      const [, id = ''] = / data-item="([^"]+)"/.exec(tag) ?? [];
      const numbers = ['level', 'posinset', 'setsize'].map((key) =>
        Number(RegExp(` aria-${key}="(\\d+)"`).exec(tag)?.[1]),
      );
      return [id, ...numbers];
    });
    const tops = ['policy', 'project', 'district'].flatMap((kind) => index.itemsOfKind(kind));
    const below = (items: readonly Item[], level: number): unknown[][] =>
      items.flatMap(({ id }, at) => [[id, level, at + 1, items.length], ...below(index.children(id), level + 1)]);
    expect(read).toEqual([['vision', 1, 1, 1], ...below(tops, 2)]);
  });

  test('is made of links that lead where a tap on them leads, before any script', () => {
    const leads = (html: string) =>
      new Map(
        tags(html, / data-slice=/).map((tag) => [
          / data-item="([^"]+)"/.exec(tag)?.[1],
          / href="([^"]+)"/.exec(tag)?.[1],
        ]),
      );
    expect(leads(home).get('policy-4')).toBe('#/sunburst/policy-4');
    expect(leads(focused).get('policy-1')).toBe('#/');
    expect(leads(focused).get('vision')).toBe('#/');
    expect([...leads(home).values(), ...leads(focused).values()]).not.toContain(undefined);
    expect(tags(home, / data-slice=/).filter((tag) => !tag.startsWith('<a '))).toEqual([]);
  });

  test('has no words on what stands back', () => {
    const words = (html: string) => [...html.matchAll(/<text transform=[^>]*>(.*?)<\/text>/g)].map(([, text]) => text);
    expect(words(home).join()).toContain('環境政策');
    expect(words(focused).join()).toContain('子育て');
    expect(words(focused).join()).not.toContain('環境政策');
    const later = markup(Sunburst, realModel(), '#/?year=2031');
    expect(words(later).join()).toContain('環境政策');
    expect(words(later).join()).not.toContain('道路網');
  });

  test('has one tab stop, the item in focus', () => {
    expect(tags(home, / tabindex="0"/)).toEqual([expect.stringContaining('data-item="vision"')]);
    expect(tags(focused, / tabindex="0"/)).toEqual([expect.stringContaining('data-item="policy-1"')]);
  });

  test('draws the links of the item in focus, each once, and none at home', () => {
    expect(tags(home, / data-link=/)).toEqual([]);
    const links = tags(focused, / data-link=/).map((tag) => / data-link="([^"]+)"/.exec(tag)?.[1]);
    expect(links).not.toEqual([]);
    expect(new Set(links).size).toBe(links.length);
    expect(links.filter((link) => !link?.split('~').includes('policy-1'))).toEqual([]);
  });

  test('has its labels at every tier, and does not move', () => {
    expect(tags(home, /^<text (class="back" )?transform=/)).toHaveLength(15 + 83 + 83);
    expect(tags(home, / class="[^"]*\bmoving\b/)).toEqual([]);
  });

  test('outlines what is provisional, and only that', () => {
    const provisional = tags(home, / class="[^"]*\bprovisional\b/);
    expect(provisional).toHaveLength(36);
    expect(provisional.filter((tag) => !/ data-item="measure-/.test(tag))).toEqual([]);
  });

  test('has no number that is none', () => {
    expect([home, focused].filter((html) => /NaN|Infinity|undefined/.test(html))).toEqual([]);
  });
});
