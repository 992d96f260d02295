import type { Plan } from './types.ts';

/** Returns a sentence for everything provisional that keeps the plan from being released; none when it may be. */
export function releaseErrors(plan: Plan): string[] {
  const provisional = plan.items.filter(({ basis }) => basis === 'provisional');
  const ids = new Set(provisional.map(({ id }) => id));
  // A provisional item brings its links along; one sentence for it is enough.
  const links = plan.links.filter(({ basis, from, to }) => basis === 'provisional' && !ids.has(from) && !ids.has(to));
  return [
    ...provisional.map(({ id, name }) => `${id}「${name}」は仮の名称です。正式な名称に直し、basis を改めてください。`),
    ...links.map(
      ({ kind, from, to }) => `${from} から ${to} への「${kind}」は仮のつながりです。確かめて basis を改めてください。`,
    ),
  ];
}
