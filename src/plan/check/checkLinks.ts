import { linkMessages } from '../../messages/linkMessages.ts';
import type { DraftLink } from '../read/draft.ts';
import { errorAt, type Entry } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import type { RuleEntry } from '../read/schema.ts';
import type { PlanError } from '../read/planError.ts';

/** Links between kinds that may not be linked, links to oneself, links made twice, levels that do not exist. */
export function checkLinks(index: DraftIndex): PlanError[] {
  return [
    ...index.links.flatMap((link) => [...ends(index, link), ...level(index, link.kind, link)]),
    ...index.draft.rules.flatMap((rule) => [...ruleEnds(index, rule), ...level(index, rule.value.kind, rule)]),
    ...repeated(index),
  ];
}

function ends(index: DraftIndex, link: DraftLink): PlanError[] {
  const { kind, owner } = link;
  const { to } = link.value;
  if (to === owner) return [errorAt(link, ['to'], linkMessages.toItself(to))];
  // A parent is typed in the child, but its link runs from the parent; checkTree knows which kinds contain which.
  if (link.isParent) return [];
  const allowed = index.linkKinds.get(kind)?.value;
  const errors = [
    end(index, allowed?.from, kindOf(index, owner), linkMessages.from),
    end(index, allowed?.to, kindOf(index, to), linkMessages.to),
  ];
  return errors.flat().map((message) => errorAt(link, ['to'], message));
}

function ruleEnds(index: DraftIndex, rule: Entry<RuleEntry>): PlanError[] {
  const allowed = index.linkKinds.get(rule.value.kind)?.value;
  const from = rule.value.from.flatMap((kind, i) =>
    end(index, allowed?.from, kind, linkMessages.from).map((message) => errorAt(rule, ['from', i], message)),
  );
  const to = end(index, allowed?.to, kindOf(index, rule.value.to), linkMessages.to);
  return [...from, ...to.map((message) => errorAt(rule, ['to'], message))];
}

function kindOf({ items }: DraftIndex, id: string): string | undefined {
  return items.get(id)?.value.kind;
}

function end(
  { kinds }: DraftIndex,
  allowed: readonly string[] | undefined,
  kind: string | undefined,
  particle: string,
): string[] {
  const name = kinds.get(kind ?? '')?.value.name;
  if (kind === undefined || name === undefined || allowed === undefined || allowed.includes(kind)) return [];
  const list = allowed.join(linkMessages.comma);
  return [linkMessages.wrongEnd(name, kind, particle, list)];
}

function level(index: DraftIndex, linkKind: string, entry: Entry<{ readonly level?: string }>): PlanError[] {
  const kind = index.linkKinds.get(linkKind);
  if (kind === undefined) return [];
  const levels = Object.keys(kind.value.levels ?? {});
  const given = entry.value.level;
  if (given === undefined && levels.length > 0) {
    return [errorAt(entry, ['level'], linkMessages.levelMissing(levels.join(linkMessages.comma)))];
  }
  if (given === undefined || levels.includes(given)) return [];
  const mend = levels.length > 0 ? linkMessages.useLevel(levels.join(linkMessages.comma)) : linkMessages.noLevels;
  return [errorAt(entry, ['level'], linkMessages.unknownLevel(linkKind, given, mend))];
}

function repeated(index: DraftIndex): PlanError[] {
  const seen = new Map<string, Entry<unknown>>();
  const own = index.links
    .filter((link) => isOfFirst(index, link))
    .map((link) => ({ key: `${link.kind} ${link.owner} ${link.value.to}`, to: link.value.to, entry: link }));
  const ruled = index.ruleLinks.map(({ from, to, rule }) => ({
    key: `${rule.value.kind} ${from} ${to}`,
    to,
    entry: rule,
  }));
  return [...own, ...ruled].flatMap(({ key, to, entry }) => {
    const earlier = seen.get(key);
    seen.set(key, entry);
    if (earlier === undefined || earlier === entry) return [];
    return [errorAt(entry, ['to'], linkMessages.repeated(to))];
  });
}

/** Whether a link stands in the first item of its id: an item that is there twice is one error, not one a link. */
function isOfFirst({ items }: DraftIndex, link: DraftLink): boolean {
  const first = items.get(link.owner);
  return first?.parent === link || first?.links.includes(link) === true;
}
