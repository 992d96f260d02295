import type { PlanIndex } from '../../../plan/model/lookup.ts';
import { families, withDescendants } from '../../../plan/model/relations.ts';
import type { Item, Years } from '../../../plan/model/types.ts';

/** A group of the plan: its branches, and beneath them those that hold up the others. */
export interface PosterGroup {
  readonly kind: string;
  readonly name: string;
  readonly branches: readonly Item[];
  readonly beneath: readonly Item[];
}

/** What stands on a poster of a plan. */
export interface PosterContent {
  readonly center: Item | undefined;
  /** What the centre contains beside the groups, one family for each kind. */
  readonly beside: readonly { readonly kind: string; readonly items: readonly Item[] }[];
  /** The first group has the width of the sheet, the others share it. */
  readonly rows: readonly (readonly PosterGroup[])[];
  readonly periods: readonly { readonly item: Item; readonly years: Years }[];
  /** All that is named, but the periods. */
  readonly items: readonly Item[];
}

/** Returns what stands on a poster of a plan. */
export function posterContent(index: PlanIndex): PosterContent {
  const { center, groups } = index.plan.meta;
  const [first, ...others] = groups.map(({ kind, name }) => groupOf(index, kind, name));
  const beside = families(index, center).filter(({ kind }) => !groups.some((group) => group.kind === kind));
  const periodKind = index.kindWithRole('period');
  const all = withDescendants(index, center).map((id) => index.item(id));
  return {
    center: index.item(center),
    beside,
    rows: [first === undefined ? [] : [first], others].filter((row) => row.length > 0),
    periods: (periodKind === undefined ? [] : index.itemsOfKind(periodKind.id)).flatMap((item) =>
      item.years === undefined ? [] : { item, years: item.years },
    ),
    items: all.flatMap((item) => item ?? []),
  };
}

function groupOf(index: PlanIndex, kind: string, name: string): PosterGroup {
  const tops = index.itemsOfKind(kind);
  const holdsOthers = ({ id }: Item): boolean =>
    index.linksFrom(id).some((link) => index.roleOf(link) === 'underpinning' && index.item(link.to)?.kind === kind);
  return {
    kind,
    name,
    branches: tops.filter((item) => !holdsOthers(item)),
    beneath: tops.filter(holdsOthers),
  };
}
