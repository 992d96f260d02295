import { errorAt, says, type Entry } from '../read/entry.ts';
import { unknownId, type IdSpace, type DraftIndex } from '../read/draftIndex.ts';
import type { PlanError } from '../read/planError.ts';
import type { HeadEntry } from '../read/schema.ts';
import type { Path } from '../read/yaml.ts';

/** Ids that point at nothing: parents, ends of links, kinds, sources, statements. */
export function checkReferences(index: DraftIndex): PlanError[] {
  return references(index).flatMap(({ entry, path, space, id }) => {
    const message = unknownId(index, space, id);
    return message === undefined ? [] : [errorAt(entry, path, message)];
  });
}

interface Reference {
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly space: IdSpace;
  readonly id: string;
}

function references(index: DraftIndex): Reference[] {
  const { items, statements, towns, terms, defaults, renamed, head, groups } = index.draft;
  const sourced = [
    ...items,
    ...statements,
    ...towns,
    ...terms,
    ...defaults,
    ...index.links,
    ...index.leads,
    ...index.draft.rules,
  ];
  return [
    ...sourced.flatMap((entry) => typed(entry, 'source', 'sources', entry.value.source)),
    ...[...items, ...defaults].flatMap((entry) => typed(entry, 'kind', 'kinds', entry.value.kind)),
    ...[...index.links, ...index.leads].map((entry) => refer(entry, ['to'], 'items', entry.value.to)),
    ...towns.map((entry) => refer(entry, ['item'], 'items', entry.value.item)),
    ...renamed.flatMap((entry) => Object.entries(entry.value).map(([old, id]) => refer(entry, [old], 'items', id))),
    ...groups.map((entry) => refer(entry, ['kind'], 'kinds', entry.value.kind)),
    ...(head === undefined ? [] : inHead(head)),
    ...inSettings(index),
  ];
}

function inHead(head: Entry<HeadEntry>): Reference[] {
  const milestones = head.value.milestones.flatMap(({ kind, source }, i) => [
    refer(head, ['milestones', i, 'source'], 'sources', source),
    ...(kind === undefined ? [] : [refer(head, ['milestones', i, 'kind'], 'kinds', kind)]),
  ]);
  return [refer(head, ['center'], 'items', head.value.center), ...milestones];
}

function inSettings({ draft: { kinds, linkKinds, tables, overlays, rules } }: DraftIndex): Reference[] {
  return [
    ...kinds.flatMap((entry) => [
      ...each(entry, 'under', 'kinds', entry.value.under),
      ...typed(entry, 'statement', 'statements', entry.value.statement),
      ...(entry.value.contains?.source === undefined
        ? []
        : [refer(entry, ['contains', 'source'], 'sources', entry.value.contains.source)]),
    ]),
    ...linkKinds.flatMap((entry) => [
      ...each(entry, 'from', 'kinds', entry.value.from ?? []),
      ...each(entry, 'to', 'kinds', entry.value.to ?? []),
      ...each(entry, 'cover', 'kinds', entry.value.cover),
    ]),
    ...tables.flatMap((entry) => [
      ...each(entry, 'rows', 'kinds', entry.value.rows),
      ...each(entry, 'columns', 'kinds', entry.value.columns),
    ]),
    ...overlays.flatMap((entry) => [
      refer(entry, ['kind'], 'kinds', entry.value.kind),
      refer(entry, ['link'], 'linkKinds', entry.value.link),
    ]),
    ...rules.flatMap((entry) => [
      refer(entry, ['kind'], 'linkKinds', entry.value.kind),
      ...each(entry, 'from', 'kinds', entry.value.from),
      refer(entry, ['to'], 'items', entry.value.to),
    ]),
  ];
}

function refer(entry: Entry<unknown>, path: Path, space: IdSpace, id: string): Reference {
  return { entry, path, space, id };
}

/** A reference only where the person typed it: one wrong default is one error. */
function typed(entry: Entry<unknown>, key: string, space: IdSpace, id: string | undefined): Reference[] {
  return id === undefined || !says(entry, key) ? [] : [refer(entry, [key], space, id)];
}

function each(entry: Entry<unknown>, key: string, space: IdSpace, ids: readonly string[]): Reference[] {
  return ids.map((id, i) => refer(entry, [key, i], space, id));
}
