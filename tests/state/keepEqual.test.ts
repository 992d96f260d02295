import { expect, test } from 'vitest';
import { keepEqual } from '../../src/state/keepEqual.ts';

const before = { item: 'sea', year: undefined, without: ['goal', 'period'], overlays: { sdg: ['11'], gx: [] } };
const again = () => structuredClone(before);

test('what equals is the one before', () => {
  expect(keepEqual(before, again())).toBe(before);
});

test('what changes is new, and the parts beside it are those before', () => {
  const next = keepEqual(before, { ...again(), item: 'wood' });
  expect(next).toEqual({ ...before, item: 'wood' });
  expect(next.without).toBe(before.without);
  expect(next.overlays).toBe(before.overlays);
});

test.each([
  ['a list that is shorter', { ...again(), without: ['goal'] }],
  ['a list that is longer', { ...again(), without: ['goal', 'period', 'sea'] }],
  ['an order that is another', { ...again(), without: ['period', 'goal'] }],
  ['a choice within a part', { ...again(), overlays: { sdg: ['11', '13'], gx: [] } }],
  ['a part that was not there', { ...again(), overlays: { sdg: ['11'], gx: [], more: [] } }],
])('%s is taken as it is', (_, next) => {
  const kept = keepEqual<unknown>(before, next);
  expect(kept).toEqual(next);
  expect(kept).not.toBe(before);
});

test('neither is changed', () => {
  const next = Object.freeze({ ...again(), item: 'wood' });
  keepEqual(Object.freeze(before), next);
  expect(before.item).toBe('sea');
  expect(next.item).toBe('wood');
});
