import { linkRoles } from './linkRoles.ts';
import {
  SOURCED,
  type Basis,
  type Item,
  type ItemKind,
  type ItemRole,
  type Link,
  type LinkKind,
  type LinkRole,
  type Plan,
} from './types.ts';

/** A plan with its look-up tables: every answer takes the same short time, however large the plan. */
export interface PlanIndex {
  readonly plan: Plan;
  /** Items without a parent, in the plan's order. */
  readonly roots: readonly Item[];
  item(id: string): Item | undefined;
  /** Id of the item that contains an item. */
  parent(id: string): string | undefined;
  kindOf(id: string): ItemKind | undefined;
  kind(id: string): ItemKind | undefined;
  /** The kind of item that has a role in the plan, if one has. */
  kindWithRole(role: ItemRole): ItemKind | undefined;
  linkKind(id: string): LinkKind | undefined;
  /** What a link is to the plan; nothing where it only leads from one item to another. */
  roleOf(link: Pick<Link, 'kind'>): LinkRole | undefined;
  /** Items of a kind, in the plan's order. */
  itemsOfKind(kind: string): readonly Item[];
  /** Items that an item contains, in the plan's order. */
  children(id: string): readonly Item[];
  /** The items around an item, from the root down to its parent. */
  ancestors(id: string): readonly Item[];
  /** Items of the same kind and the same parent, the item itself among them. */
  siblings(id: string): readonly Item[];
  /** Position among the siblings, counted from 1 as ARIA does: policy 4 of 7 is `{ position: 4, size: 7 }`. */
  siblingPosition(id: string): SiblingPosition;
  /** The item that contains one whose name another item has too: with it nobody mistakes the two. */
  owner(id: string): Item | undefined;
  /** Links that run from an item, of one kind or of all; containment runs from parent to child. */
  linksFrom(id: string, linkKind?: string): readonly Link[];
  /** Links that run to an item, of one kind or of all. */
  linksTo(id: string, linkKind?: string): readonly Link[];
  /** Colour of an item as #RRGGBB: its own or the nearest one around it. */
  color(id: string): string | undefined;
  /** The id of an item that exists, for its id now or one it had before; otherwise nothing. */
  resolve(id: string): string | undefined;
}

interface SiblingPosition {
  readonly position: number;
  readonly size: number;
}

/** An item that the plan does not have stands alone. */
const ALONE: SiblingPosition = { position: 1, size: 1 };

/** Builds the look-up tables of a plan. */
export function indexPlan(plan: Plan): PlanIndex {
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const kinds = new Map(plan.kinds.map((kind) => [kind.id, kind]));
  const linkKinds = new Map(plan.linkKinds.map((kind) => [kind.id, kind]));
  const roles = linkRoles(plan);
  const ofKind = group(plan.items, ({ kind }) => kind);
  const children = group(plan.items, ({ parent }) => parent ?? '');
  const families = group(plan.items, siblingKey);
  const positions = new Map(
    [...families.values()].flatMap((family) =>
      family.map(({ id }, i) => [id, { position: i + 1, size: family.length }] as const),
    ),
  );
  const named = group(plan.items, ({ name }) => name);
  const from = group(plan.links, (link) => link.from);
  const to = group(plan.links, (link) => link.to);

  return {
    plan,
    roots: children.get('') ?? [],
    item: (id) => items.get(id),
    parent: (id) => items.get(id)?.parent,
    kindOf: (id) => kinds.get(items.get(id)?.kind ?? ''),
    kind: (id) => kinds.get(id),
    kindWithRole: (role) => plan.kinds.find((kind) => kind.role === role),
    linkKind: (id) => linkKinds.get(id),
    roleOf: ({ kind }) => roles.get(kind),
    itemsOfKind: (kind) => ofKind.get(kind) ?? [],
    children: (id) => (id === '' ? [] : (children.get(id) ?? [])),
    ancestors: (id) => ancestorsOf(items, id),
    siblings: (id) => {
      const item = items.get(id);
      return item === undefined ? [] : (families.get(siblingKey(item)) ?? []);
    },
    siblingPosition: (id) => positions.get(id) ?? ALONE,
    owner: (id) => {
      const { name = '', parent = '' } = items.get(id) ?? {};
      return (named.get(name)?.length ?? 0) > 1 ? items.get(parent) : undefined;
    },
    linksFrom: (id, linkKind) => ofLinkKind(from.get(id) ?? [], linkKind),
    linksTo: (id, linkKind) => ofLinkKind(to.get(id) ?? [], linkKind),
    color: (id) => [...ancestorsOf(items, id), items.get(id)].findLast((item) => item?.color !== undefined)?.color,
    resolve: (id) => {
      const now = Object.hasOwn(plan.renamed, id) ? plan.renamed[id] : id;
      return now !== undefined && items.has(now) ? now : undefined;
    },
  };
}

function group<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [thing]);
    else members.push(thing);
  }
  return groups;
}

function siblingKey({ parent, kind }: Item): string {
  return `${parent ?? ''} ${kind}`;
}

function ofLinkKind(links: readonly Link[], kind: string | undefined): readonly Link[] {
  return kind === undefined ? links : links.filter((link) => link.kind === kind);
}

function ancestorsOf(items: ReadonlyMap<string, Item>, id: string): Item[] {
  const ancestors: Item[] = [];
  let parent = items.get(id)?.parent;
  while (parent !== undefined) {
    const item = items.get(parent);
    if (item === undefined) break;
    ancestors.unshift(item);
    parent = item.parent;
  }
  return ancestors;
}

/** A plan without what does not come from the source itself, and how much that took away. */
export interface SourcedPlan {
  readonly plan: Plan;
  readonly hidden: { readonly items: number; readonly links: number };
}

/**
 * Returns the plan with only the items and links that the source states or that are read from it.
 *
 * A link goes with either of its ends, and a parent with the link that says so: an item then stands without one.
 * Statements, towns, milestones and terms are kept by the same rule, and what leads into the plan.
 */
export function sourcedOnly(plan: Plan): SourcedPlan {
  const kept = plan.items.filter(isSourced);
  const ids = new Set(kept.map(({ id }) => id));
  const links = plan.links.filter((link) => isSourced(link) && ids.has(link.from) && ids.has(link.to));
  const roles = linkRoles(plan);
  const contains = links.filter(({ kind }) => roles.get(kind) === 'containment');
  const contained = new Set(contains.map(({ from, to }) => `${from} ${to}`));
  const items = kept.map((item) => (contained.has(`${item.parent} ${item.id}`) ? item : withoutParent(item)));
  return {
    plan: {
      ...plan,
      meta: { ...plan.meta, milestones: plan.meta.milestones.filter(isSourced) },
      items,
      links,
      periods: plan.periods.filter(({ id }) => ids.has(id)),
      statements: plan.statements.filter(isSourced),
      towns: plan.towns.filter((town) => isSourced(town) && ids.has(town.item)),
      themes: plan.themes.map((theme) => ({ ...theme, leads: theme.leads.filter(isSourced) })),
      terms: plan.terms.filter(isSourced),
      unsaid: plan.unsaid.map((one) => ({ ...one, near: one.near.filter(isSourced) })),
      renamed: Object.fromEntries(Object.entries(plan.renamed).filter(([, id]) => ids.has(id))),
    },
    hidden: { items: plan.items.length - items.length, links: plan.links.length - links.length },
  };
}

function isSourced({ basis }: { readonly basis: Basis }): boolean {
  return SOURCED.includes(basis);
}

function withoutParent(item: Item): Item {
  if (item.parent === undefined) return item;
  const { parent: _parent, ...rest } = item;
  return rest;
}
