import { describe, expect, test } from 'vitest';
import { SLIDE_SUNBURST } from '../../src/layout/sunburst/slideSunburst.ts';
import { TIERS } from '../../src/layout/sunburst/tiers.ts';
import { tilesOf } from '../../src/views/sunburst/tilesOf.ts';
import { explorerAt } from '../account/accountAt.ts';
import { realModel } from '../layout/models.ts';

const MODEL = realModel();

/** Each tile as its slice and what is printed on it. */
function tiles(fragment: string, onSlide: boolean): string[] {
  const explorer = explorerAt(MODEL, fragment);
  if (onSlide) explorer.slide = SLIDE_SUNBURST;
  return (tilesOf(explorer, onSlide ? SLIDE_SUNBURST.tier : TIERS[1])?.tiles ?? []).map(
    ({ id, mark }) => `${id} ${mark?.label ?? '+'}`,
  );
}

describe('tiles of the chosen overlays', () => {
  test('on a page stand beside each item that bears a mark', () => {
    expect(tiles('#/?sdg=17', false)).toEqual([
      'measure-7-3 17',
      'measure-7-5 17',
      'measure-7-6 17',
      'project-sangyo-3 17',
      'district-azuma-1 17',
    ]);
  });

  test('on a slide stand once beside a branch for all that it contains', () => {
    expect(tiles('#/?sdg=17', true)).toEqual(['policy-7 17', 'project-sangyo 17', 'district-azuma 17']);
    const both = tiles('#/?sdg=3,4', true);
    expect(new Set(both).size).toBe(both.length);
    expect(both).toContain('policy-1 3');
    expect(both).toContain('policy-1 4');
  });

  test('on a slide with a branch in focus stand beside each item of that branch alone', () => {
    expect(tiles('#/sunburst/policy-7?sdg=17', true)).toEqual([
      'project-sangyo 17',
      'district-azuma 17',
      'measure-7-3 17',
      'measure-7-5 17',
      'measure-7-6 17',
    ]);
  });

  test('are not there for a texture, nor where nothing is chosen', () => {
    expect(tiles('#/?gx=1', true)).toEqual([]);
    expect(tiles('#/', true)).toEqual([]);
  });
});
