import { roleMessages } from '../../messages/roleMessages.ts';
import { errorAt, type Entry } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import type { PlanError } from '../read/planError.ts';
import { ITEM_ROLES, type ItemRole } from '../model/types.ts';

/** Roles of kinds of item that two kinds have, and what belongs to a role but stands in an item of another kind. */
export function checkItemRoles(index: DraftIndex): PlanError[] {
  const { items, towns } = index.draft;
  const mapped = items.filter(({ value }) => value.map !== undefined);
  const timed = items.filter(({ value }) => value.years !== undefined);
  return [
    ...ITEM_ROLES.flatMap((role) => repeated(index, role)),
    ...wrongKind(
      index,
      'place',
      [
        ...mapped.map((entry) => ({ entry, key: 'map', item: entry.value.id })),
        ...towns.map((entry) => ({ entry, key: 'item', item: entry.value.item })),
      ],
      roleMessages.onMap,
    ),
    ...wrongKind(
      index,
      'period',
      timed.map((entry) => ({ entry, key: 'years', item: entry.value.id })),
      roleMessages.timed,
    ),
    ...items
      .filter(({ value }) => value.years === undefined && roleOf(index, value.kind) === 'period')
      .map((item) => errorAt(item, ['years'], roleMessages.yearsMissing)),
  ];
}

function repeated({ draft }: DraftIndex, role: ItemRole): PlanError[] {
  const [first, ...more] = draft.kinds.filter(({ value }) => value.role === role);
  return more.map((kind) => {
    const message = roleMessages.repeated(role, first?.value.id);
    return errorAt(kind, ['role'], message);
  });
}

interface Use {
  readonly entry: Entry<unknown>;
  readonly key: string;
  /** The item that must be of a kind with the role. */
  readonly item: string;
}

/** Where no kind has the role, the kind that lacks it is the one error; else each use in an item of another kind. */
function wrongKind(index: DraftIndex, role: ItemRole, uses: readonly Use[], what: string): PlanError[] {
  const { complete, broken, kinds } = index.draft;
  if (!complete || broken.some(({ section }) => section === 'kinds')) return [];
  const kindOf = ({ item }: Use) => index.kinds.get(index.items.get(item)?.value.kind ?? '');
  const wrong = uses.filter((use) => kindOf(use) !== undefined && kindOf(use)?.value.role !== role);
  const [first] = wrong;
  if (first === undefined) return [];
  const owner = kinds.find(({ value }) => value.role === role)?.value;
  const kind = kindOf(first);
  if (owner === undefined && kind !== undefined) {
    const message = roleMessages.itemRoleMissing(what, role);
    return [errorAt(kind, ['role'], message)];
  }
  const message = roleMessages.wrongKind(what, role, owner?.id);
  return wrong.map(({ entry, key }) => errorAt(entry, [key], message));
}

function roleOf({ kinds }: DraftIndex, kind: string): ItemRole | undefined {
  return kinds.get(kind)?.value.role;
}
