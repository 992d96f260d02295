import { roleMessages } from '../../messages/roleMessages.ts';
import { errorAt, type Entry } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import type { PlanError } from '../read/planError.ts';
import type { LinkKindEntry } from '../read/schema.ts';
import { LINK_ROLES, type LinkRole } from '../model/types.ts';

/** Roles of kinds of link that two kinds have, and those that a plan needs and no kind has. */
export function checkLinkRoles(index: DraftIndex): PlanError[] {
  return [
    ...LINK_ROLES.flatMap((role) => repeated(index, role)),
    ...containmentMissing(index),
    ...durationMissing(index),
  ];
}

function repeated(index: DraftIndex, role: LinkRole): PlanError[] {
  const [first, ...more] = withRole(index, role);
  return more.map((kind) => {
    const message = roleMessages.repeated(role, first?.value.id);
    return errorAt(kind, ['role'], message);
  });
}

function containmentMissing(index: DraftIndex): PlanError[] {
  const parent = index.draft.items.find((item) => item.parent !== undefined)?.parent;
  if (parent === undefined || isFilled(index, 'containment')) return [];
  const message = roleMessages.containmentMissing;
  return [errorAt(parent, [], message)];
}

/** A kind of link that leads to a period says how long things last, so it must be known for that. */
function durationMissing(index: DraftIndex): PlanError[] {
  if (isFilled(index, 'duration')) return [];
  const isPeriod = (id: string) => index.items.get(id)?.value.years !== undefined;
  const own = index.links.filter(({ isParent, value }) => !isParent && isPeriod(value.to)).map(({ kind }) => kind);
  const ruled = index.ruleLinks.filter(({ to }) => isPeriod(to)).map(({ rule }) => rule.value.kind);
  const kind = index.linkKinds.get([...own, ...ruled][0] ?? '');
  if (kind === undefined) return [];
  const message = roleMessages.durationMissing;
  return [errorAt(kind, ['role'], message)];
}

/** Whether a kind has a role, or nobody can know. */
function isFilled(index: DraftIndex, role: LinkRole): boolean {
  const { complete, broken } = index.draft;
  const unreadable = !complete || broken.some(({ section }) => section === 'linkKinds');
  return unreadable || withRole(index, role).length > 0;
}

function withRole({ draft }: DraftIndex, role: LinkRole): readonly Entry<LinkKindEntry>[] {
  return draft.linkKinds.filter(({ value }) => value.role === role);
}
