import { expect, test } from 'vitest';
import { changedLabels } from '../../../src/layout/sunburst/changedLabels.ts';
import type { SliceLabel } from '../../../src/layout/sunburst/sliceLabels.ts';

function labels(text: string): SliceLabel[] {
  return text.split(' ').map((name) => {
    return { id: name.slice(0, 1), lines: [name], size: 12, rank: 0, x: 0, y: 0, rotate: 0, anchor: 'middle' };
  });
}

const before = labels('a1 b1 x1 c1');
const after = labels('a2 b2 c2 n2');

test.each([
  [0, 'a1 b1 c1'],
  [0.25, 'a2 b1 c1'],
  [0.5, 'a2 b2 c1'],
  [0.99, 'a2 b2 c2'],
  [1, 'a2 b2 c2 n2'],
  [3, 'a2 b2 c2 n2'],
])('at %d: %s', (share, expected) => {
  expect(
    changedLabels(before, after, share)
      .map(({ lines }) => lines.join())
      .join(' '),
  ).toBe(expected);
});

test('where nothing was, the new ones come as far as they have', () => {
  expect(changedLabels([], after, 0.5)).toEqual(after.slice(0, 2));
});
