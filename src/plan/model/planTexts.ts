import type { Lead } from './guidance.ts';
import type { Plan } from './types.ts';

/** Where a text stands in a plan: its section, the id of what it is of, and its key. */
export type TextPath = readonly [section: string, ...steps: string[]];

/** A text of a plan that a translation may say in another language. */
export interface PlanText {
  readonly path: TextPath;
  /** In the plan's own language. */
  readonly text: string;
}

/**
 * Returns the texts of a plan that a reader reads: of itself, its kinds, items, statements and milestones, the reasons
 * of its links, and its guidance. Names of towns and of sources stay as they are, for they are looked up elsewhere.
 */
export function planTexts(plan: Plan): readonly PlanText[] {
  const { meta, kinds, linkKinds, items, statements, links, themes, terms, unsaid } = plan;
  const { title, subtitle, notice, intro, makers } = meta;
  return [
    ...textsOf(['plan'], { title, subtitle, notice, intro, makers }),
    ...meta.groups.flatMap(({ kind, name }) => textsOf(['groups', kind], { name })),
    ...meta.milestones.flatMap(({ date, name, note }) => textsOf(['milestones', date], { name, note })),
    ...kinds.flatMap(({ id, name, provisionalNote }) => textsOf(['kinds', id], { name, provisionalNote })),
    ...linkKinds.flatMap(({ id, outward, inward, sentence, levels }) => [
      ...textsOf(['linkKinds', id], { outward, inward, sentence }),
      ...textsOf(['linkKinds', id, 'levels'], { ...levels }),
    ]),
    ...items.flatMap(({ id, name, text, reason }) => textsOf(['items', id], { name, text, reason })),
    ...statements.flatMap(({ id, title, text }) => textsOf(['statements', id], { title, text })),
    ...themes.flatMap(({ id, name, leads }) => [
      ...textsOf(['themes', id], { name }),
      ...reasonsOf(['themes', id], leads),
    ]),
    ...terms.flatMap(({ id, term, text, reason }) => textsOf(['terms', id], { term, text, reason })),
    ...unsaid.flatMap(({ id, near }) => reasonsOf(['unsaid', id], near)),
    ...links.flatMap(({ from, to, kind, reason }) => textsOf(['links', `${from}~${to}`, kind], { reason })),
  ];
}

function reasonsOf(path: TextPath, leads: readonly Lead[]): PlanText[] {
  return leads.flatMap(({ to, reason }) => textsOf([...path, to], { reason }));
}

function textsOf(path: TextPath, texts: Readonly<Record<string, string | undefined>>): PlanText[] {
  return Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : { path: [...path, key], text }));
}

/** Returns a path as one key: `items/policy-4/name`. */
export function textKey(path: readonly (string | number)[]): string {
  return path.join('/');
}
