import type { Source } from '../plan/model/meta.ts';
import type { Plan } from '../plan/model/types.ts';

/** Returns the sources that some texts and links come from, each once, in the plan's order; the plan's own always. */
export function sourcesOf(plan: Plan, from: readonly { readonly source?: string }[]): readonly Source[] {
  const { sources } = plan.meta;
  const phrases = new Set(from.flatMap(({ source }) => source ?? []));
  const used = new Set([...phrases].flatMap((phrase) => sourceOf(sources, phrase) ?? []));
  return sources.filter((source, at) => at === 0 || used.has(source));
}

/** The source that a printed phrase names: its short name, alone or before the heading in it. */
function sourceOf(sources: readonly Source[], phrase: string): Source | undefined {
  return sources.filter(({ short }) => phrase.startsWith(short)).toSorted((a, b) => b.short.length - a.short.length)[0];
}
