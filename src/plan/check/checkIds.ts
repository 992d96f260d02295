import { idMessages } from '../../messages/idMessages.ts';
import { errorAt, type Entry } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import type { PlanError } from '../read/planError.ts';
import type { Path } from '../read/yaml.ts';

/** Ids that are there twice, and old names that are still in use. */
export function checkIds({ draft, ids }: DraftIndex): PlanError[] {
  const { items, kinds, linkKinds, overlays, statements, themes, terms, unsaid } = draft;
  const sections = [items, kinds, linkKinds, overlays, statements, themes, terms, unsaid];
  const repeated = sections.flatMap((entries) =>
    repeats(entries.map((entry) => ({ entry, path: ['id'], name: entry.value.id }))),
  );
  const towns = repeats(draft.towns.map((entry) => ({ entry, path: ['name'], name: entry.value.name })));
  return [...repeated, ...towns, ...repeatedSources(draft.head), ...renamedInUse(draft.renamed, ids.items)];
}

interface Named {
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly name: string;
}

function repeats(named: readonly Named[]): PlanError[] {
  const first = new Map<string, Named>();
  return named.flatMap((one) => {
    const earlier = first.get(one.name);
    if (earlier === undefined) first.set(one.name, one);
    return earlier === undefined ? [] : [errorAt(one.entry, one.path, repeatMessage(one.name, earlier))];
  });
}

function repeatMessage(name: string, earlier: Named): string {
  const { file, line } = errorAt(earlier.entry, earlier.path, '');
  return idMessages.repeated(name, file, line);
}

function repeatedSources(head: DraftIndex['draft']['head']): PlanError[] {
  if (head === undefined) return [];
  return repeats(head.value.sources.map(({ id }, i) => ({ entry: head, path: ['sources', i, 'id'], name: id })));
}

function renamedInUse(renamed: DraftIndex['draft']['renamed'], items: ReadonlySet<string>): PlanError[] {
  return renamed.flatMap((entry) =>
    Object.keys(entry.value)
      .filter((old) => items.has(old))
      .map((old) => errorAt(entry, [old], idMessages.renamedInUse(old))),
  );
}
