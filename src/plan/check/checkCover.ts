import { linkMessages } from '../../messages/linkMessages.ts';
import { errorAt } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import type { PlanError } from '../read/planError.ts';

/** Items that lack a link which every item of their kind must have. */
export function checkCover({ draft, links, ruleLinks }: DraftIndex): PlanError[] {
  // A rule that could not be read may be the one that covers them.
  if (!draft.complete || draft.broken.some(({ section }) => section === 'rules')) return [];
  const covered = new Set([
    ...links.map(({ kind, owner }) => `${kind} ${owner}`),
    ...ruleLinks.map(({ from, rule }) => `${rule.value.kind} ${from}`),
  ]);
  return draft.linkKinds.flatMap(({ value: { id, cover, outward } }) =>
    draft.items
      .filter(({ value }) => cover.includes(value.kind) && !covered.has(`${id} ${value.id}`))
      .filter(({ brokenLinks }) => !brokenLinks.includes(id))
      .map((item) => errorAt(item, [id], linkMessages.uncovered(outward, id))),
  );
}
