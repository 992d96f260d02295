import type { SliceLabel } from './sliceLabels.ts';

/**
 * Returns labels on their way from one set to another: the first of the new ones as they will be, the others as they
 * were, in the order of the new ones. What the new set does not have is gone at once.
 *
 * @param share how many of them have changed, from 0 to 1; beyond, all have
 */
export function changedLabels(
  before: readonly SliceLabel[],
  after: readonly SliceLabel[],
  share: number,
): readonly SliceLabel[] {
  if (share >= 1) return after;
  const old = new Map(before.map((label) => [label.id, label]));
  const done = Math.floor(share * after.length);
  return after.flatMap((label, at) => (at < done ? label : (old.get(label.id) ?? [])));
}
