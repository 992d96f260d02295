import type { PlanIndex } from '../../plan/lookup.ts';
import type { Link } from '../../plan/types.ts';

/** Returns what a link means as the plan's sentence for its kind, with the names of both ends. */
export function linkSentence(index: PlanIndex, { from, to, kind }: Link): string {
  const name = (id: string) => index.item(id)?.name ?? id;
  const sentence = index.linkKind(kind)?.sentence ?? '{from} → {to}';
  return sentence.replace(/\{(from|to)\}/g, (_, end) => name(end === 'from' ? from : to));
}
