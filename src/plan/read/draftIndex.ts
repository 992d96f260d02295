import { idMessages } from '../../messages/idMessages.ts';
import type { Draft, DraftItem, DraftLink, Section } from './draft.ts';
import type { Entry } from './entry.ts';
import { joinLeaflet } from './leaflet.ts';
import { nearestIds } from './nearestIds.ts';
import { ruleLinks, type RuleLink } from './ruleLinks.ts';
import type { KindEntry, LeadEntry, LinkKindEntry } from './schema.ts';

/** A draft with what the checks look up in it. */
export interface DraftIndex {
  readonly draft: Draft;
  readonly items: ReadonlyMap<string, DraftItem>;
  readonly kinds: ReadonlyMap<string, Entry<KindEntry>>;
  readonly linkKinds: ReadonlyMap<string, Entry<LinkKindEntry>>;
  /** Links that items have of their own, each item's parent among them. */
  readonly links: readonly DraftLink[];
  /** Links that rules make. */
  readonly ruleLinks: readonly RuleLink[];
  /** What leads into the plan: from its themes, and from what it does not say. */
  readonly leads: readonly DraftLead[];
  /** Joined texts of the sources that have a file, by the source's id. */
  readonly leaflets: ReadonlyMap<string, string>;
  /** Ids that exist, those of broken entries included. */
  readonly ids: Readonly<Record<IdSpace, ReadonlySet<string>>>;
}

/** A lead, with the words that it starts at. */
export interface DraftLead extends Entry<LeadEntry> {
  readonly words: readonly string[];
}

export type IdSpace = 'items' | 'kinds' | 'linkKinds' | 'statements' | 'sources';

/** Builds the look-up tables of a draft, once for all checks. */
export function indexDraft(draft: Draft): DraftIndex {
  const { kinds, linkKinds, statements, items } = draft;
  const own = items.flatMap(({ parent, links }) => (parent === undefined ? links : [parent, ...links]));
  return {
    draft,
    items: byId(items),
    kinds: byId(kinds),
    linkKinds: byId(linkKinds),
    links: own,
    ruleLinks: ruleLinks(draft),
    leads: leadsOf(draft),
    leaflets: leafletsOf(draft),
    ids: {
      items: idsOf(draft, 'items', items),
      kinds: idsOf(draft, 'kinds', kinds),
      linkKinds: idsOf(draft, 'linkKinds', linkKinds),
      statements: idsOf(draft, 'statements', statements),
      sources: new Set(draft.head?.value.sources.map(({ id }) => id)),
    },
  };
}

/** Returns the sentence for an id that does not exist, or nothing when it does or when nobody can know. */
export function unknownId({ draft, ids }: DraftIndex, space: IdSpace, id: string): string | undefined {
  const unreadable = draft.broken.some((entry) => entry.section === space && entry.id === undefined);
  if (ids[space].has(id) || !draft.complete || unreadable) return undefined;
  const nearest = nearestIds(id, ids[space]).join(idMessages.comma);
  const mend = nearest === '' ? idMessages.writeFirst : idMessages.nearest(nearest);
  return idMessages.unknown(id, NAMES[space], mend);
}

const NAMES: Readonly<Record<IdSpace, string>> = {
  items: idMessages.item,
  kinds: idMessages.kind,
  linkKinds: idMessages.linkKind,
  statements: idMessages.statement,
  sources: idMessages.source,
};

function byId<E extends Entry<{ readonly id: string }>>(entries: readonly E[]): Map<string, E> {
  // The first of two with the same id stays: the second is the one that is reported.
  return new Map(entries.toReversed().map((entry) => [entry.value.id, entry]));
}

function idsOf(draft: Draft, section: Section, entries: readonly Entry<{ readonly id: string }>[]): Set<string> {
  const broken = draft.broken.filter((entry) => entry.section === section);
  return new Set([...entries.map(({ value }) => value.id), ...broken.flatMap(({ id }) => id ?? [])]);
}

function leadsOf({ themes, unsaid }: Draft): DraftLead[] {
  const inside = ({ document, path }: Entry<unknown>, key: string, words: readonly string[], leads: LeadEntry[]) =>
    leads.map((value, i) => ({ value, document, path: [...path, key, i], words }));
  return [
    ...themes.flatMap((theme) => inside(theme, 'leads', [theme.value.name, ...theme.value.words], theme.value.leads)),
    ...unsaid.flatMap((one) => inside(one, 'near', one.value.words, one.value.near)),
  ];
}

function leafletsOf({ head, texts, folder }: Draft): Map<string, string> {
  const leaflets = new Map<string, string>();
  for (const { id, file } of head?.value.sources ?? []) {
    const text = file === undefined ? undefined : texts.get(folder + file)?.text;
    if (text !== undefined) leaflets.set(id, joinLeaflet(text));
  }
  return leaflets;
}
