import type { Entry } from './entry.ts';
import type { PlanFile } from './planFile.ts';
import type {
  DefaultsEntry,
  GroupEntry,
  HeadEntry,
  ItemEntry,
  KindEntry,
  LinkEntry,
  LinkKindEntry,
  OverlayEntry,
  RenamedEntry,
  RuleEntry,
  StatementEntry,
  TableEntry,
  TermEntry,
  ThemeEntry,
  TownEntry,
  UnsaidEntry,
} from './schema.ts';

/** A plan as typed: every entry has the right shape, but nothing is known yet about what they mean together. */
export interface Draft {
  readonly head: Entry<HeadEntry> | undefined;
  readonly kinds: readonly Entry<KindEntry>[];
  readonly linkKinds: readonly Entry<LinkKindEntry>[];
  readonly groups: readonly Entry<GroupEntry>[];
  /** One, or more where a second file says it again, which is an error. */
  readonly tables: readonly Entry<TableEntry>[];
  readonly overlays: readonly Entry<OverlayEntry>[];
  readonly rules: readonly Entry<RuleEntry>[];
  readonly defaults: readonly Entry<DefaultsEntry>[];
  readonly items: readonly DraftItem[];
  readonly statements: readonly Entry<StatementEntry>[];
  readonly towns: readonly Entry<TownEntry>[];
  readonly themes: readonly Entry<ThemeEntry>[];
  readonly terms: readonly Entry<TermEntry>[];
  readonly unsaid: readonly Entry<UnsaidEntry>[];
  readonly renamed: readonly Entry<RenamedEntry>[];
  /** Entries whose shape is wrong; they exist all the same, so links to them are not called dangling. */
  readonly broken: readonly BrokenEntry[];
  /** False when a part could not be read at all, so that nobody may conclude anything from what is missing. */
  readonly complete: boolean;
  /** The files that are not YAML: texts of sources. */
  readonly texts: ReadonlyMap<string, PlanFile>;
  /** Folder of the plan, with its closing slash. */
  readonly folder: string;
}

export interface DraftItem extends Entry<ItemEntry> {
  /** The link to the one item that contains this one. */
  readonly parent?: DraftLink;
  readonly links: readonly DraftLink[];
  /** Kinds of link that were typed here, but wrongly: nobody may conclude that the item has none. */
  readonly brokenLinks: readonly string[];
}

/** A link from the item it is typed in; `kind` is the key it is typed under, for a parent the kind that contains. */
export interface DraftLink extends Entry<LinkEntry> {
  readonly isParent: boolean;
  readonly kind: string;
  readonly owner: string;
}

export interface BrokenEntry {
  readonly section: Section;
  readonly id?: string;
  readonly kind?: string;
}

export type Section =
  | 'kinds'
  | 'linkKinds'
  | 'groups'
  | 'table'
  | 'overlays'
  | 'rules'
  | 'items'
  | 'statements'
  | 'towns'
  | 'themes'
  | 'terms'
  | 'unsaid';
