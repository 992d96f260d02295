import type { Draft, DraftItem, DraftLink } from './draft.ts';
import type { Entry } from './entry.ts';
import { joinLeaflet } from './leaflet.ts';
import type { DraftIndex } from './draftIndex.ts';
import type { HeadEntry, LeadEntry } from './schema.ts';
import { citation } from '../model/citation.ts';
import type { Guidance, Lead } from '../model/guidance.ts';
import { type Meta } from '../model/meta.ts';
import { SOURCED, type Basis, type Item, type ItemKind, type Link, type LinkKind, type Plan } from '../model/types.ts';

/** Turns a draft without errors into the finished plan: defaults applied, rules carried out, sources spelled out. */
export function compile(index: DraftIndex, head: Entry<HeadEntry>): Plan {
  const { draft } = index;
  const items = draft.items.map((item) => compileItem(item, head.value));
  return {
    meta: compileMeta(head.value, draft),
    kinds: draft.kinds.map(
      ({ value: { id, role, name, counter, provisionalNote, statement } }) =>
        present({ id, role, name, counter, provisionalNote, statement }) satisfies ItemKind,
    ),
    linkKinds: draft.linkKinds.map(
      ({ value: { id, role, outward, inward, sentence, levels } }) =>
        present({ id, role, outward, inward, sentence, levels }) satisfies LinkKind,
    ),
    items,
    links: [...draft.items.flatMap((item) => ownLinks(index, item, head.value)), ...linksOfRules(index, head.value)],
    periods: items.flatMap(({ id, name, years }) => (years === undefined ? [] : [{ id, name, ...years }])),
    statements: draft.statements.map(({ value: { id, title, text, basis, ...from } }) => {
      return { id, title, text, basis, source: phrase(from, head.value) };
    }),
    towns: draft.towns.map(({ value: { name, reading, aliases, item, basis, reason, ...from } }) =>
      present({ name, reading, aliases, item, basis, reason, source: phrase(from, head.value) }),
    ),
    ...compileGuidance(index, head.value),
    renamed: Object.assign({}, ...draft.renamed.map(({ value }) => value)) as Record<string, string>,
  };
}

function compileGuidance(index: DraftIndex, head: HeadEntry): Guidance {
  const lead = (typed: LeadEntry): Lead => ({ to: typed.to, ...compileGrounds(index, typed, head, undefined) });
  const { themes, terms, unsaid } = index.draft;
  return {
    themes: themes.map(({ value: { leads, ...theme } }) => ({ ...theme, leads: leads.map(lead) })),
    terms: terms.map(({ value: { id, term, spellings, text, basis, reason, ...from } }) =>
      present({ id, term, spellings, text, basis, reason, source: phrase(from, head) }),
    ),
    unsaid: unsaid.map(({ value: { near, ...one } }) => ({ ...one, near: near.map(lead) })),
  };
}

function compileMeta(head: HeadEntry, { groups, tables, overlays }: Draft): Meta {
  const { files: _files, sources, milestones, ...rest } = head;
  return {
    ...rest,
    sources: sources.map(({ file: _file, ...source }) => source),
    groups: groups.map(({ value }) => value),
    table: tables[0]?.value ?? { rows: [], columns: [] },
    overlays: overlays.map(({ value }) => value),
    milestones: milestones.map(({ date, name, kind, note, basis, ...from }) =>
      present({ date, name, kind, note, basis, source: phrase(from, head) }),
    ),
  };
}

function compileItem({ value, parent }: DraftItem, head: HeadEntry): Item {
  const { id, kind, number, name, reading, short: shorts, aliases, text, basis, reason, color, years, map } = value;
  const titles = { id, kind, number, name, reading, shorts, aliases, text, parent: parent?.value.to };
  return present({ ...titles, basis, reason, source: phrase(value, head), color, years, map });
}

function ownLinks(index: DraftIndex, item: DraftItem, head: HeadEntry): Link[] {
  const from = item.value.id;
  const contains = item.parent === undefined ? [] : [{ link: item.parent, from: item.parent.value.to, to: from }];
  const others = item.links.map((link) => ({ link, from, to: link.value.to }));
  return [...contains, ...others].map(({ link, ...ends }) => ({
    ...ends,
    kind: link.kind,
    ...compileGrounds(index, link.value, head, item),
  }));
}

function linksOfRules(index: DraftIndex, head: HeadEntry): Link[] {
  return index.ruleLinks.map(({ from, to, rule }) => {
    return { from, to, kind: rule.value.kind, ...compileGrounds(index, rule.value, head, index.items.get(from)) };
  });
}

type Grounds = Pick<DraftLink['value'], 'basis' | 'reason' | 'quote' | 'source' | 'place' | 'level'>;

function compileGrounds(index: DraftIndex, grounds: Grounds, head: HeadEntry, owner: DraftItem | undefined) {
  const { basis, reason, quote, level } = grounds;
  return present({ basis, reason, quote, level, source: linkSource(index, grounds, head, owner) });
}

/** A link's own source, else the one that has its quote, else that of the item whose page it was read from. */
function linkSource(
  { leaflets }: DraftIndex,
  { basis, quote, source, place }: Grounds,
  head: HeadEntry,
  owner: DraftItem | undefined,
): string | undefined {
  if (source !== undefined) return phrase({ source, place }, head);
  if (quote !== undefined) {
    const words = joinLeaflet(quote);
    const holder = [...leaflets].find(([, text]) => text.includes(words));
    if (holder !== undefined) return phrase({ source: holder[0], place }, head);
  }
  return isSourced(basis) && owner !== undefined ? phrase(owner.value, head) : undefined;
}

function isSourced(basis: Basis): boolean {
  return SOURCED.includes(basis);
}

interface From {
  readonly source: string;
  readonly place?: string | undefined;
}

function phrase({ source, place }: From, { sources, language }: HeadEntry): string {
  const short = sources.find(({ id }) => id === source)?.short ?? source;
  return citation(short, place, language);
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same object without keys that are undefined: JSON has none, so a finished plan has none either. */
function present<T extends object>(object: T): Present<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Present<T>;
}
