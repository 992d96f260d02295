import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, type Color, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { realPlan } from '../layout/models.ts';

/** Colours apart by less than this look alike on a beamer (CIEDE2000). */
const APART = 10;
/** A mark needs this contrast with what is beside it (WCAG 2.2, 1.4.11). */
const MARK = 3;

const policies = realPlan().items.filter(({ kind }) => kind === 'policy');
const hues = policies.map(({ id, color }) => ({ id, color: color!, rgb: parse(color!)! }));
const difference = differenceCiede2000();

describe('the seven policies', () => {
  test('have a hue each', () => {
    expect(new Set(hues.map(({ color }) => color)).size).toBe(7);
  });

  test.each([
    ['normal vision', (color: Color) => color],
    ['no red (protanopia)', filterDeficiencyProt(1)],
    ['no green (deuteranopia)', filterDeficiencyDeuter(1)],
    ['no blue (tritanopia)', filterDeficiencyTrit(1)],
  ])('can be told apart with %s', (_vision, seen) => {
    const alike = hues.flatMap((a, at) =>
      hues
        .slice(at + 1)
        .map((b) => ({ pair: `${a.id} ${b.id}`, apart: difference(seen(a.rgb), seen(b.rgb)) }))
        .filter(({ apart }) => apart < APART)
        .map(({ pair, apart }) => `${pair}: ${apart.toFixed(1)}`),
    );
    expect(alike).toEqual([]);
  });

  test('stand out from the white page', () => {
    const pale = hues.filter(({ color }) => wcagContrast(color, '#ffffff') < MARK);
    expect(pale.map(({ id }) => id)).toEqual([]);
  });
});
