import type { LinkGroup } from './relations.ts';

/** The ends of links that rest on the very same: basis, level, reason and quoted words. */
export type SharedGrounds = LinkGroup['ends'];

/** Returns the ends of a group of links by what they rest on, in the order in which each of that comes first. */
export function sharedGrounds({ ends }: LinkGroup): readonly SharedGrounds[] {
  const sets = new Map<string, SharedGrounds[number][]>();
  for (const end of ends) {
    const { basis, level, reason, quote } = end.link;
    const key = JSON.stringify([basis, level, reason, quote]);
    const set = sets.get(key);
    if (set) set.push(end);
    else sets.set(key, [end]);
  }
  return [...sets.values()];
}
