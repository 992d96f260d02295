import { fileMessages } from '../../messages/fileMessages.ts';
import type { DraftItem, DraftLink } from './draft.ts';
import { isRecord, readEntry } from './entry.ts';
import type { PlanError } from './planError.ts';
import { itemSchema, linkSchema, type KindEntry, type LinkKindEntry } from './schema.ts';
import type { Path, YamlDocument } from './yaml.ts';

/** What one must know to read an item: each kind of link is a key, and kinds say what their links rest on. */
export interface ItemContext {
  readonly kinds: readonly KindEntry[];
  readonly linkKinds: readonly LinkKindEntry[];
  /** True when the kinds of link could not be read, so that an unknown key may be one of them. */
  readonly anyKey: boolean;
}

export interface ReadItem {
  readonly item: DraftItem | undefined;
  readonly errors: readonly PlanError[];
}

/** Reads one item with its parent and its links; a wrong link does not take the item with it. */
export function readItem(raw: unknown, document: YamlDocument, path: Path, context: ItemContext): ReadItem {
  const linkKeys = ['parent', ...typedKinds(context).map(({ id }) => id)];
  const schema = context.anyKey ? itemSchema.strip() : itemSchema;
  const read = readEntry(schema, without(raw, linkKeys), document, path, linkKeys);
  const links = isRecord(raw) ? readLinks(raw, document, path, context) : { links: [], broken: [], errors: [] };
  const parent = isRecord(raw) ? readParent(raw, document, path, context) : { errors: [] };
  const errors = [...('errors' in read ? read.errors : []), ...links.errors, ...parent.errors];

  if (!('entry' in read)) return { item: undefined, errors };
  const item = {
    ...read.entry,
    links: links.links,
    brokenLinks: links.broken,
    ...('link' in parent && { parent: parent.link }),
  };
  return { item, errors };
}

/** What contains an item is its parent; the other kinds of link are keys of their own. */
function typedKinds(context: ItemContext): readonly LinkKindEntry[] {
  return context.linkKinds.filter((kind) => kind !== containmentOf(context));
}

function containmentOf({ linkKinds }: ItemContext): LinkKindEntry | undefined {
  return linkKinds.find(({ role }) => role === 'containment');
}

function without(raw: unknown, keys: readonly string[]): unknown {
  if (!isRecord(raw) || Array.isArray(raw)) return raw;
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)));
}

type RawItem = Readonly<Record<string, unknown>>;

interface ReadLinks {
  readonly links: DraftLink[];
  readonly broken: string[];
  readonly errors: PlanError[];
}

function readLinks(raw: RawItem, document: YamlDocument, path: Path, context: ItemContext): ReadLinks {
  const all: ReadLinks = { links: [], broken: [], errors: [] };
  for (const { id: kind, basis } of typedKinds(context)) {
    const list = raw[kind];
    if (list === undefined) continue;
    if (!Array.isArray(list)) {
      all.broken.push(kind);
      all.errors.push(document.errorAt([...path, kind], fileMessages.noList));
      continue;
    }
    for (const [i, link] of list.entries()) {
      const typed = isRecord(link) && basis !== undefined ? { basis, ...link } : (link as unknown);
      const read = readEntry(linkSchema, typed, document, [...path, kind, i]);
      if ('entry' in read) all.links.push({ ...read.entry, kind, owner: ownerOf(raw), isParent: false });
      else {
        all.broken.push(kind);
        all.errors.push(...read.errors);
      }
    }
  }
  return all;
}

type ReadParent = { readonly link?: DraftLink; readonly errors: readonly PlanError[] };

function readParent(raw: RawItem, document: YamlDocument, path: Path, context: ItemContext): ReadParent {
  const parent = raw['parent'];
  if (parent === undefined) return { errors: [] };
  const at = [...path, 'parent'];
  if (Array.isArray(parent)) {
    return { errors: [document.errorAt(at, fileMessages.oneParent)] };
  }
  const link = isRecord(parent) ? parent : { to: parent };
  const kind = context.kinds.find(({ id }) => id === raw['kind']);
  const grounds = kind?.contains;
  if (kind !== undefined && grounds === undefined && !('basis' in link)) {
    return { errors: [document.errorAt(at, groundless(kind))] };
  }
  const typed = 'basis' in link ? link : { ...grounds, ...link };
  const read = readEntry(linkSchema, typed, document, at);
  if ('errors' in read) return read;
  return {
    link: { ...read.entry, kind: containmentOf(context)?.id ?? '', owner: ownerOf(raw), isParent: true },
    errors: [],
  };
}

function groundless({ id, name, under }: KindEntry): string {
  return under.length === 0 ? fileMessages.withoutParent(name, id) : fileMessages.groundless(id);
}

function ownerOf(raw: RawItem): string {
  return typeof raw['id'] === 'string' ? raw['id'] : '';
}
