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
    ...misplaced(
      index,
      'place',
      [
        ...mapped.map((entry) => ({ entry, key: 'map', item: entry.value.id })),
        ...towns.map((entry) => ({ entry, key: 'item', item: entry.value.item })),
      ],
      '図の場所や町名',
    ),
    ...misplaced(
      index,
      'period',
      timed.map((entry) => ({ entry, key: 'years', item: entry.value.id })),
      '年度（years）',
    ),
    ...items
      .filter(({ value }) => value.years === undefined && roleOf(index, value.kind) === 'period')
      .map((item) => errorAt(item, ['years'], '期間の項目に年度がありません。years を書き足してください。')),
  ];
}

function repeated({ draft }: DraftIndex, role: ItemRole): PlanError[] {
  const [first, ...more] = draft.kinds.filter(({ value }) => value.role === role);
  return more.map((kind) => {
    const message = `役割（role）${role} は「${first?.value.id}」にもうあります。1つの役割は1つの種類だけに書いてください。`;
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
function misplaced(index: DraftIndex, role: ItemRole, uses: readonly Use[], what: string): PlanError[] {
  const { complete, broken, kinds } = index.draft;
  if (!complete || broken.some(({ section }) => section === 'kinds')) return [];
  const kindOf = ({ item }: Use) => index.kinds.get(index.items.get(item)?.value.kind ?? '');
  const wrong = uses.filter((use) => kindOf(use) !== undefined && kindOf(use)?.value.role !== role);
  const [first] = wrong;
  if (first === undefined) return [];
  const owner = kinds.find(({ value }) => value.role === role)?.value;
  const kind = kindOf(first);
  if (owner === undefined && kind !== undefined) {
    const message = `${what}を持つ種類に役割がありません。role: ${role} を書き足してください。`;
    return [errorAt(kind, ['role'], message)];
  }
  const message = `${what}は、役割が ${role} の種類（${owner?.id}）の項目だけが持てます。消すか、項目を改めてください。`;
  return wrong.map(({ entry, key }) => errorAt(entry, [key], message));
}

function roleOf({ kinds }: DraftIndex, kind: string): ItemRole | undefined {
  return kinds.get(kind)?.value.role;
}
