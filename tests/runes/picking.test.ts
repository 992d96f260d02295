import { describe, expect, test } from 'vitest';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { Picking } from '../../src/parts/path/picking.svelte.ts';
import { smallModel } from '../layout/models.ts';
import { japanese } from '../i18n/japanese.ts';

function at(fragment: string) {
  const explorer = new Explorer(smallModel(), [{ id: 'sunburst' }, { id: 'list' }], japanese);
  explorer.open(fragment);
  return { explorer, picking: new Picking(explorer) };
}

describe('picking the other end of a path', () => {
  test('a plain choice is none', () => {
    expect(at('#/sunburst/sea').picking.pathTo('forest', false)).toBeUndefined();
  });

  test('with Shift it is one, without asking first', () => {
    expect(at('#/sunburst/sea').picking.pathTo('forest', true)).toBe('#/sunburst/sea?to=forest');
  });

  test('once it is on, the next choice is picked and ends it', () => {
    const { picking } = at('#/sunburst/sea?basis=sourced');
    picking.start();
    expect(picking.pathTo('sea', false)).toBe('#/sunburst/sea?basis=sourced');
    expect(picking.on).toBe(true);
    expect(picking.pathTo('forest', false)).toBe('#/sunburst/sea?basis=sourced&to=forest');
    expect(picking.on).toBe(false);
  });
});

describe('picking both ends of a path', () => {
  test('the first choice is where it begins, the next its other end', () => {
    const { explorer, picking } = at('#/sunburst');
    picking.start(true);
    expect(picking.open).toBe(true);
    const first = picking.pathTo('sea', false)!;
    expect([first, picking.on, picking.open]).toEqual(['#/sunburst/sea', true, false]);
    explorer.open(first);
    expect(picking.pathTo('forest', false)).toBe('#/sunburst/sea?to=forest');
    expect(picking.on).toBe(false);
  });
});

describe('the explorer’s paths', () => {
  test.each([
    // address                                target        paths
    ['#/sunburst/sea', undefined, undefined],
    ['#/sunburst/sea?to=forest', 'forest', 1],
    ['#/sunburst/sea?to=sea', undefined, undefined],
    ['#/sunburst/sea?to=shore', 'place-coast', 2],
    ['#/sunburst/sea?to=place-coast&basis=sourced', undefined, 0],
    ['#/sunburst/beach?to=seaweed&basis=sourced', 'seaweed', 1],
  ])('at %s lead to %s: %s', (fragment, target, paths) => {
    const { explorer } = at(fragment);
    expect(explorer.target?.id).toBe(target);
    expect(explorer.paths?.length).toBe(paths);
  });

  test('keep what is on them wide in the picture, and stay while another part changes', () => {
    const { explorer } = at('#/sunburst/sea?to=forest');
    const { paths, sunburst } = explorer;
    explorer.open('#/list/sea?to=forest');
    expect(explorer.paths).toBe(paths);
    expect(explorer.sunburst).toBe(sunburst);
  });
});
