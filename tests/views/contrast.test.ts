/** Contrasts of the words in the circle and on the tiles: axe cannot see them, for they are drawn. */
import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { INK, textOn } from '../../src/layout/color.ts';
import { itemColor } from '../../src/layout/itemColor.ts';
import { TIERS } from '../../src/layout/sunburst/tiers.ts';
import { sliceColors } from '../../src/views/sunburst/sliceFaces.ts';
import { tilesOf } from '../../src/views/sunburst/tilesOf.ts';
import { explorerAt } from '../account/accountAt.ts';
import { realModel } from '../layout/models.ts';

/** What WCAG 2.2 asks for between words and what is behind them (1.4.3). */
const WORDS = 4.5;

const explorer = explorerAt(realModel(), '#/');
const { index, sunburst } = explorer;

function weak(pairs: readonly { of: string; ink: string; ground: string }[]): string[] {
  return pairs
    .map(({ of, ink, ground }) => ({ of: `${of}: ${ink} on ${ground}`, ratio: wcagContrast(ink, ground) }))
    .filter(({ ratio }) => ratio < WORDS)
    .map(({ of, ratio }) => `${of} ${ratio.toFixed(2)}`);
}

test('every word in the circle stands out from its slice, also where a curve ends in it', () => {
  const pairs = sunburst.slices.flatMap(({ id, depth }) => {
    const { fill, linkedFill } = sliceColors(index, id, depth);
    const ink = depth === 1 ? textOn(itemColor(index, id)) : INK;
    return [
      { of: id, ink, ground: fill },
      { of: `${id}, linked`, ink, ground: linkedFill },
    ];
  });
  expect(pairs.length).toBeGreaterThan(150);
  expect(weak(pairs)).toEqual([]);
});

test('every number on a tile stands out from it', () => {
  const all = index.plan.items.filter(({ kind }) => kind === 'sdg').map(({ number }) => number);
  const { tiles = [] } = tilesOf(explorerAt(realModel(), `#/?sdg=${all.join(',')}`), TIERS[1]) ?? {};
  const pairs = tiles.flatMap(({ mark }) =>
    mark ? [{ of: mark.label, ink: textOn(mark.color), ground: mark.color }] : [],
  );
  expect(new Set(pairs.map(({ of }) => of)).size).toBe(17);
  expect([...new Set(weak(pairs))]).toEqual([]);
});

test('every number of an item stands out from its tile', () => {
  const pairs = index.plan.items
    .filter(({ number }) => number !== undefined)
    .map(({ id }) => ({ of: id, ink: textOn(itemColor(index, id)), ground: itemColor(index, id) }));
  expect(pairs.length).toBeGreaterThan(60);
  expect(weak(pairs)).toEqual([]);
});
