import { fileMessages } from '../../messages/fileMessages.ts';
import type { BrokenEntry, Draft, DraftItem, Section } from './draft.ts';
import { isRecord, readEntry, type Entry } from './entry.ts';
import { findDocuments } from './findDocuments.ts';
import type { PlanError } from './planError.ts';
import type { PlanFile } from './planFile.ts';
import { readItem, type ItemContext } from './readItem.ts';
import { unknownKeyMessage } from './schemaMessage.ts';
import {
  defaultsSchema,
  groupSchema,
  kindSchema,
  linkKindSchema,
  overlaySchema,
  renamedSchema,
  ruleSchema,
  statementSchema,
  tableSchema,
  termSchema,
  themeSchema,
  townSchema,
  unsaidSchema,
  type DefaultsEntry,
  type Schema,
} from './schema.ts';
import { withDefaults } from './withDefaults.ts';
import type { YamlDocument } from './yaml.ts';

/** Reads the files of a plan into entries of the right shape; what has a wrong shape comes back as errors. */
export function readDraft(files: readonly PlanFile[]): { draft: Draft; errors: readonly PlanError[] } {
  const found = findDocuments(files);
  const errors: PlanError[] = [...found.errors];
  const broken: BrokenEntry[] = [];
  const report: Report = (problems, entry) => {
    errors.push(...problems);
    if (entry !== undefined) broken.push(entry);
  };

  const parts = found.documents.map((document) => readPart(document, report));
  reportRepeatedSections(found.documents, report);
  const all = <T>(section: Section, schema: Schema<T>): Entry<T>[] =>
    parts.flatMap((part) => readSection(part, section, schema, report));

  const kinds = all('kinds', kindSchema);
  const linkKinds = all('linkKinds', linkKindSchema);
  const context: ItemContext = {
    kinds: kinds.map(({ value }) => value),
    linkKinds: linkKinds.map(({ value }) => value),
    anyKey: found.head === undefined || broken.some(({ section }) => section === 'linkKinds'),
  };
  const draft: Draft = {
    head: found.head,
    kinds,
    linkKinds,
    groups: all('groups', groupSchema),
    tables: parts.flatMap((part) => readOne(part, 'table', tableSchema, report)),
    overlays: all('overlays', overlaySchema),
    rules: all('rules', ruleSchema),
    defaults: parts.flatMap(({ defaults }) => (defaults === undefined ? [] : [defaults])),
    items: parts.flatMap((part) => readItems(part, context, report)),
    statements: all('statements', statementSchema),
    towns: all('towns', townSchema),
    themes: all('themes', themeSchema),
    terms: all('terms', termSchema),
    unsaid: all('unsaid', unsaidSchema),
    renamed: parts.flatMap((part) => readOne(part, 'renamed', renamedSchema, report)),
    broken,
    complete: found.complete && parts.every(({ usable }) => usable),
    texts: new Map(files.map((file) => [file.path, file])),
    folder: found.folder,
  };
  return { draft, errors };
}

type Report = (problems: readonly PlanError[], broken?: BrokenEntry) => void;

/** A file with its defaults. */
interface Part {
  readonly document: YamlDocument;
  readonly value: Readonly<Record<string, unknown>>;
  readonly defaults: Entry<DefaultsEntry> | undefined;
  /** False when nothing in the file can be judged: it is not a map, or its defaults are wrong. */
  readonly usable: boolean;
}

const SINGLE = ['plan', 'kinds', 'linkKinds', 'groups', 'table', 'overlays', 'rules'];
const KEYS = [...SINGLE, 'defaults', 'items', 'statements', 'towns', 'themes', 'terms', 'unsaid', 'renamed'];

function readPart(document: YamlDocument, report: Report): Part {
  const nothing = { document, value: {}, defaults: undefined };
  const value = document.value ?? {};
  if (!isRecord(value) || Array.isArray(value)) {
    report([document.errorAt([], fileMessages.noMap(KEYS.join(fileMessages.comma)))]);
    return { ...nothing, usable: false };
  }
  const unknown = Object.keys(value).filter((key) => !KEYS.includes(key));
  report(unknown.map((key) => document.errorAtKey([key], unknownKeyMessage(key, KEYS))));
  if (value['defaults'] === undefined) return { ...nothing, value, usable: unknown.length === 0 };

  const read = readEntry(defaultsSchema, value['defaults'], document, ['defaults']);
  if ('entry' in read) return { document, value, defaults: read.entry, usable: unknown.length === 0 };
  report(read.errors);
  return { ...nothing, usable: false };
}

function reportRepeatedSections(documents: readonly YamlDocument[], report: Report): void {
  for (const key of SINGLE) {
    const [first, ...more] = documents.filter(({ value }) => isRecord(value) && key in value);
    if (first === undefined) continue;
    const message = fileMessages.sectionRepeated(key, first.file);
    report(more.map((document) => document.errorAtKey([key], message)));
  }
}

function readSection<T>(part: Part, section: Section, schema: Schema<T>, report: Report): Entry<T>[] {
  return listIn(part, section, report).flatMap((raw, i) => {
    const typed = GROUNDED.includes(section) ? withDefaults(raw, GROUNDS, part.defaults) : raw;
    const read = readEntry(schema, typed, part.document, [section, i]);
    if ('entry' in read) return [read.entry];
    report(read.errors, brokenEntry(section, raw));
    return [];
  });
}

/** The sections whose entries take their file's defaults. */
const GROUNDED: readonly Section[] = ['statements', 'towns', 'terms'];
const GROUNDS = ['basis', 'source', 'place'] as const;

function readItems(part: Part, context: ItemContext, report: Report): DraftItem[] {
  return listIn(part, 'items', report).flatMap((raw, i) => {
    const typed = withDefaults(raw, ['kind', ...GROUNDS], part.defaults);
    const { item, errors } = readItem(typed, part.document, ['items', i], context);
    report(errors, item === undefined ? brokenEntry('items', typed) : undefined);
    return item === undefined ? [] : [item];
  });
}

/** A section that is no list, but one entry. */
function readOne<T>(
  { document, value }: Part,
  key: 'table' | 'renamed',
  schema: Schema<T>,
  report: Report,
): Entry<T>[] {
  if (value[key] === undefined) return [];
  const read = readEntry(schema, value[key], document, [key]);
  if ('entry' in read) return [read.entry];
  report(read.errors, key === 'table' ? { section: key } : undefined);
  return [];
}

function listIn({ document, value }: Part, section: Section, report: Report): readonly unknown[] {
  const list = value[section];
  if (list === undefined) return [];
  if (Array.isArray(list)) return list as unknown[];
  report([document.errorAt([section], fileMessages.noList)], { section });
  return [];
}

function brokenEntry(section: Section, raw: unknown): BrokenEntry {
  if (!isRecord(raw)) return { section };
  const { id, kind } = raw;
  return { section, ...(typeof id === 'string' && { id }), ...(typeof kind === 'string' && { kind }) };
}
