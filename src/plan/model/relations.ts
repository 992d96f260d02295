import type { PlanIndex } from './lookup.ts';
import type { Item, Link, LinkKind } from './types.ts';

/** How an item stands to the one that a picture is about. */
export type Nearness = 'self' | 'above' | 'below' | 'linked' | 'around';

/** The links of one kind that leave an item or come to it, with the items at their other ends. */
export interface LinkGroup {
  readonly kind: LinkKind;
  readonly direction: 'out' | 'in';
  readonly ends: readonly { readonly item: Item; readonly link: Link }[];
}

/** Returns the groups of an item's links in the order of the plan's kinds of link, what leaves it before what comes. */
export function linkGroups(index: PlanIndex, id: string): LinkGroup[] {
  return index.plan.linkKinds
    .filter(({ role }) => role !== 'containment')
    .flatMap((kind) => [
      group(index, kind, 'out', index.linksFrom(id, kind.id)),
      group(index, kind, 'in', index.linksTo(id, kind.id)),
    ])
    .filter(({ ends }) => ends.length > 0);
}

function group(index: PlanIndex, kind: LinkKind, direction: 'out' | 'in', links: readonly Link[]): LinkGroup {
  const ends = links.flatMap((link) => {
    const item = index.item(direction === 'out' ? link.to : link.from);
    return item === undefined ? [] : { item, link };
  });
  return { kind, direction, ends };
}

/**
 * Returns the links between an item and other parts of the tree below the centre.
 *
 * An item that has none of its own speaks through what it contains: a project is linked by its items.
 */
export function crossLinks(index: PlanIndex, id: string): readonly Link[] {
  const own = [...index.linksFrom(id), ...index.linksTo(id)].filter((link) => crosses(index, link));
  return own.length > 0 || id === index.plan.meta.center
    ? own
    : [...new Set(index.children(id).flatMap((child) => crossLinks(index, child.id)))];
}

/** A link with a role belongs to the plan's frame, and is no step across it. */
function crosses(index: PlanIndex, link: Link): boolean {
  return (
    index.roleOf(link) === undefined &&
    branchOf(index, link.from) !== undefined &&
    branchOf(index, link.to) !== undefined
  );
}

/** Returns the item directly below the centre in whose branch an item stands, itself included; none for the centre. */
export function branchOf(index: PlanIndex, id: string): string | undefined {
  const chain = [...index.ancestors(id).map((item) => item.id), id];
  const center = chain.indexOf(index.plan.meta.center);
  const branch = center < 0 ? undefined : chain[center + 1];
  if (branch === undefined) return undefined;
  return index.plan.meta.groups.some(({ kind }) => kind === index.item(branch)?.kind) ? branch : undefined;
}

/** Returns the branches that an item is linked to, other than its own, in the order of the links. */
export function relatedBranches(index: PlanIndex, id: string): string[] {
  const own = branchOf(index, id);
  const branches = crossLinks(index, id).flatMap((link) =>
    [link.from, link.to].flatMap((end) => branchOf(index, end) ?? []),
  );
  return [...new Set(branches)].filter((branch) => branch !== own);
}

/**
 * Returns every item that stays in front when a picture is about one item, and how it stands to it.
 *
 * An item that the tree below the centre does not have (a goal, a value, a period) brings forward all that it is linked
 * to: then the picture says where in the plan it is.
 */
export function neighbourhood(index: PlanIndex, id: string): ReadonlyMap<string, Nearness> {
  const near = new Map<string, Nearness>();
  const all = [...index.linksFrom(id), ...index.linksTo(id)];
  const links =
    branchOf(index, id) === undefined
      ? all.filter((link) => index.roleOf(link) !== 'containment')
      : crossLinks(index, id);
  for (const end of links.flatMap((link) => [link.from, link.to])) {
    for (const { id: around } of index.ancestors(end)) near.set(around, 'around');
  }
  const underpins = all.filter((link) => index.roleOf(link) === 'underpinning');
  for (const { from, to } of [...underpins, ...links]) near.set(from, 'linked').set(to, 'linked');
  for (const { id: above } of index.ancestors(id)) near.set(above, 'above');
  const below = (parent: string): void => {
    for (const child of index.children(parent)) {
      near.set(child.id, 'below');
      below(child.id);
    }
  };
  below(id);
  return near.set(id, 'self');
}

/** Returns items together with all that is around them, so that the path from the centre to each is whole. */
export function withAncestors(index: PlanIndex, ids: Iterable<string>): ReadonlySet<string> {
  return new Set([...ids].flatMap((id) => [id, ...index.ancestors(id).map((around) => around.id)]));
}

/** Returns an item with all that it contains, at any depth. */
export function withDescendants(index: PlanIndex, id: string): readonly string[] {
  return [id, ...index.children(id).flatMap((child) => withDescendants(index, child.id))];
}

/** Returns what an item contains, one family for each kind, in the plan's order. */
export function families(index: PlanIndex, id: string): { kind: string; items: readonly Item[] }[] {
  const kinds = [...new Set(index.children(id).map((child) => child.kind))];
  return kinds.map((kind) => ({ kind, items: index.children(id).filter((child) => child.kind === kind) }));
}
