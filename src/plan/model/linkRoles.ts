import type { LinkRole, Plan } from './types.ts';

/** Returns what the kinds of link of a plan are to it, by their ids; a kind without a role is not there. */
export function linkRoles({ linkKinds }: Pick<Plan, 'linkKinds'>): ReadonlyMap<string, LinkRole> {
  return new Map(linkKinds.flatMap(({ id, role }) => (role === undefined ? [] : [[id, role] as const])));
}
