import { linksBetween } from '../plan/model/linksBetween.ts';
import type { Link } from '../plan/model/types.ts';
import type { AccountState } from './state.ts';

/** Returns all links that join the items of the best path, in its order; none while no path is looked for. */
export function pathLinks({ index, paths }: Pick<AccountState, 'index' | 'paths'>): readonly Link[] {
  const { items = [] } = paths?.[0] ?? {};
  return items.slice(1).flatMap((id, at) => linksBetween(index, items[at] ?? '', id));
}

/** Returns the links that the marks on some items stand for. */
export function marksOf({ marks }: Pick<AccountState, 'marks'>, ids: ReadonlySet<string>): readonly Link[] {
  return [...(marks ?? [])].flatMap(([id, own]) => (ids.has(id) ? own.map(({ link }) => link) : []));
}
