import { describe, expect, test } from 'vitest';
import { contrast, INK, textOn, tint } from '../../src/layout/color.ts';
import { itemColor, petalColors } from '../../src/layout/itemColor.ts';
import { indexPlan } from '../../src/plan/model/lookup.ts';
import { smallPlan } from '../plan/smallPlan.ts';
import { realPlan } from './models.ts';

const real = indexPlan(realPlan());
const small = indexPlan(smallPlan());

describe('contrast', () => {
  // Ratios as any WCAG contrast checker gives them.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#595959', '#ffffff', 7.0],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 4.0],
    ['#008000', '#ffffff', 5.14],
    ['#0000ff', '#ffffff', 8.59],
    ['#ffff00', '#ffffff', 1.07],
    ['#ffff00', '#000000', 19.56],
    ['#FF0000', '#0000FF', 2.15],
  ])('of %s and %s is %f', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

describe('text on a colour', () => {
  test.each([
    ['#000000', '#ffffff'],
    ['#0000ff', '#ffffff'],
    ['#767676', '#ffffff'],
    ['#ffffff', INK],
    ['#ffff00', INK],
    ['#a0a0a0', INK],
  ])('on %s is %s', (color, text) => {
    expect(textOn(color)).toBe(text);
  });

  test('reads at 4.5 to 1 on every colour of the real plan', () => {
    const colors = [...new Set(real.plan.items.map(({ id }) => itemColor(real, id)))];
    expect(colors.length).toBeGreaterThan(20);
    expect(colors.filter((color) => contrast(color, textOn(color)) < 4.5)).toEqual([]);
  });

  test('ink reads on the pale slices of the outer rings', () => {
    const colors = real.plan.items.map(({ id }) => itemColor(real, id));
    expect(colors.filter((color) => contrast(tint(color, 0.16), INK) < 7)).toEqual([]);
  });
});

describe('tint', () => {
  test.each([
    ['#0a97d9', 1, '#0a97d9'],
    ['#0A97D9', 1, '#0a97d9'],
    ['#0a97d9', 0, '#ffffff'],
    ['#000000', 0.5, '#808080'],
    ['#ff0000', 0.16, '#ffd6d6'],
    ['#000000', 0.99, '#030303'],
  ])('of %s at %f is %s', (color, strength, mixed) => {
    expect(tint(color, strength)).toBe(mixed);
  });
});

describe('an item', () => {
  test.each([
    ['sea', '#0A97D9'],
    ['beach', '#0A97D9'],
    ['wood', '#56c02b'],
    ['people', '#5b6770'],
    ['nowhere', '#5b6770'],
  ])('%s has the colour %s: its own, its parent’s, or grey', (id, color) => {
    expect(itemColor(small, id)).toBe(color);
  });

  test('the petals are the branches of the first group', () => {
    expect(petalColors(small)).toEqual(['#0A97D9', '#56c02b', '#5b6770']);
    expect(petalColors(real)).toHaveLength(7);
    expect(petalColors(indexPlan({ ...small.plan, meta: { ...small.plan.meta, groups: [] } }))).toEqual([]);
  });
});
