import { expect, test } from 'vitest';
import { flowerPetals } from '../../../src/layout/sunburst/flower.ts';

/** Where a petal's tip is: the last point of its first curve. */
function tip(petal: string): string {
  return /^M0,0C\S+ \S+ ([^C]+)C/.exec(petal)?.[1] ?? '';
}

test.each([
  [1, ['0.0,-100.0']],
  [2, ['0.0,-100.0', '0.0,100.0']],
  [4, ['0.0,-100.0', '100.0,-0.0', '0.0,100.0', '-100.0,0.0']],
  [7, ['0.0,-100.0', '78.2,-62.3', '97.5,22.3', '43.4,90.1', '-43.4,90.1', '-97.5,22.3', '-78.2,-62.3']],
])('%i petals point clockwise from twelve o’clock', (count, tips) => {
  expect(flowerPetals(count, 100).map(tip)).toEqual(tips);
});

test('every petal begins and ends in the middle', () => {
  expect(flowerPetals(7, 100).filter((petal) => !/^M0,0C.* 0,0Z$/.test(petal))).toEqual([]);
});

test('a plan without branches has no petals', () => {
  expect(flowerPetals(0, 100)).toEqual([]);
});
