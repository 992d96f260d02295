import { claimMessages } from '../../messages/claimMessages.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import { shortestPaths } from '../../plan/path/paths.ts';
import type { ClaimOf } from './claim.ts';
import { contradicted, isUntrue, itemsOf, type Untrue } from './heldAgainst.ts';

/** Holds a claim about the best path between two items: how many links it has, which items it passes. */
export function holdPath({ path, steps, through = [] }: ClaimOf<'path'>, index: PlanIndex): readonly Untrue[] {
  const ends = itemsOf(index, 'path', path);
  const passed = itemsOf(index, 'through', through);
  if (isUntrue(ends)) return [ends];
  if (isUntrue(passed)) return [passed];
  const [from, to] = ends;
  if (from === undefined || to === undefined || ends.length !== 2)
    return [{ key: 'path', message: claimMessages.twoItems }];
  const [best] = shortestPaths(index, from.id, to.id);
  if (best === undefined) return [contradicted('path', claimMessages.path, claimMessages.noPath)];
  const between = best.items.slice(1, -1);
  const missed = passed.filter(({ id }) => !between.includes(id)).map(({ id }) => id);
  return [
    ...(steps !== undefined && best.links.length !== steps
      ? [contradicted('steps', claimMessages.steps(steps), claimMessages.steps(best.links.length))]
      : []),
    ...(missed.length > 0
      ? [
          contradicted(
            'through',
            claimMessages.through(missed.join(claimMessages.comma)),
            claimMessages.through(between.length === 0 ? claimMessages.anything : between.join(claimMessages.comma)),
          ),
        ]
      : []),
  ];
}
