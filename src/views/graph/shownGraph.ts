import type { AccountState } from '../../account/state.ts';
import { graphPart, type GraphPart } from '../../plan/model/graphPart.ts';

/** Returns the items and links that the graph shows in a state. */
export function shownGraph({
  index,
  item,
  address,
  paths,
}: Pick<AccountState, 'index' | 'item' | 'address' | 'paths'>): GraphPart {
  const { steps, without, unlinked } = address;
  return graphPart(index, { item: item.id, steps, off: { kinds: without, linkKinds: unlinked }, paths });
}
