import { releaseMessages } from '../../messages/releaseMessages.ts';
import type { Plan } from './types.ts';

/** Returns a sentence for everything provisional that keeps the plan from being released; none when it may be. */
export function releaseErrors(plan: Plan): string[] {
  const provisional = plan.items.filter(({ basis }) => basis === 'provisional');
  const ids = new Set(provisional.map(({ id }) => id));
  // A provisional item brings its links along; one sentence for it is enough.
  const links = plan.links.filter(({ basis, from, to }) => basis === 'provisional' && !ids.has(from) && !ids.has(to));
  return [
    ...provisional.map(({ id, name }) => releaseMessages.item(id, name)),
    ...links.map(({ kind, from, to }) => releaseMessages.link(from, to, kind)),
  ];
}
