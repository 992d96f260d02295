import { textKey } from './planTexts.ts';
import type { Translation } from './translation.ts';
import type { Lead } from './guidance.ts';
import type { Meta } from './meta.ts';
import type { Item, Link, Plan } from './types.ts';

/**
 * Returns a plan whose names, texts, short names, search words, reasons and sentences are a translation's. Its items still
 * have the plan's own words ({@link Item.original}); names of towns and sources and quotations stay as they are. What is
 * not translated stays, too; of the reasons of links all are translated or none (`meta.translation.reasons`).
 */
export function translatePlan(plan: Plan, translation: Translation): Plan {
  const { texts, shorts, aliases } = translation;
  const said = (...path: readonly string[]): string | undefined => texts[textKey(path)];
  /** Those of some texts that are there in the translation's words. */
  const translated = <Thing extends object>(
    thing: Thing,
    keys: readonly (keyof Thing & string)[],
    path: readonly string[],
  ) =>
    ({
      ...thing,
      ...Object.fromEntries(keys.flatMap((key) => (key in thing ? [[key, said(...path, key) ?? thing[key]]] : []))),
    }) as Thing;
  const item = (own: Item): Item => ({
    ...translated(own, ['name', 'text', 'reason'], ['items', own.id]),
    shorts: shorts[own.id] ?? [],
    // They are found by the plan's own words, too.
    aliases: [...(aliases[own.id] ?? []), own.name, ...own.shorts, ...(own.aliases ?? [])],
    original: { name: own.name, ...(own.text === undefined ? {} : { text: own.text }) },
  });
  const link = (own: Link): Link => translated(own, ['reason'], ['links', `${own.from}~${own.to}`, own.kind]);
  const leads = (all: readonly Lead[], path: readonly string[]) =>
    all.map((lead) => translated(lead, ['reason'], [...path, lead.to]));
  return {
    ...plan,
    meta: translateMeta(plan.meta, translation, translated),
    kinds: plan.kinds.map((kind) => translated(kind, ['name', 'provisionalNote'], ['kinds', kind.id])),
    linkKinds: plan.linkKinds.map((kind) => ({
      ...translated(kind, ['outward', 'inward', 'sentence'], ['linkKinds', kind.id]),
      ...(kind.levels && {
        levels: translated(kind.levels, Object.keys(kind.levels), ['linkKinds', kind.id, 'levels']),
      }),
    })),
    items: plan.items.map(item),
    links: plan.links.map(link),
    periods: plan.periods.map((period) => translated(period, ['name'], ['items', period.id])),
    themes: plan.themes.map((theme) => ({
      ...translated(theme, ['name'], ['themes', theme.id]),
      leads: leads(theme.leads, ['themes', theme.id]),
    })),
    terms: plan.terms.map((term) => translated(term, ['term', 'text', 'reason'], ['terms', term.id])),
    unsaid: plan.unsaid.map((one) => ({ ...one, near: leads(one.near, ['unsaid', one.id]) })),
    statements: plan.statements.map((one) => translated(one, ['title', 'text'], ['statements', one.id])),
  };
}

type Translated = <Thing extends object>(
  thing: Thing,
  keys: readonly (keyof Thing & string)[],
  path: readonly string[],
) => Thing;

function translateMeta(meta: Meta, { tag, texts }: Translation, translated: Translated): Meta {
  return {
    ...translated(meta, ['title', 'subtitle', 'notice', 'intro', 'makers'], ['plan']),
    groups: meta.groups.map((group) => translated(group, ['name'], ['groups', group.kind])),
    milestones: meta.milestones.map((day) => translated(day, ['name', 'note'], ['milestones', day.date])),
    translation: {
      language: tag,
      title: meta.title,
      reasons: Object.keys(texts).some((key) => key.startsWith('links/')),
    },
  };
}
