import { describe, expect, test } from 'vitest';
import Sunburst from '../../src/views/sunburst/Sunburst.svelte';
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
    expect(tags(home, / class="label\b/)).toHaveLength(3 * 83);
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
