import { CONTAINS, type DraftLink } from './draft.ts';
import { errorAt, type Entry } from './entry.ts';
import type { Known } from './known.ts';
import type { RuleEntry } from './schema.ts';
import type { PlanError } from './planError.ts';

/** Links between kinds that may not be linked, links to oneself, links made twice, levels that do not exist. */
export function checkLinks(known: Known): PlanError[] {
  return [
    ...known.links.flatMap((link) => [...ends(known, link), ...level(known, link.kind, link)]),
    ...known.draft.rules.flatMap((rule) => [...ruleEnds(known, rule), ...level(known, rule.value.kind, rule)]),
    ...repeated(known),
  ];
}

function ends(known: Known, link: DraftLink): PlanError[] {
  const { kind, owner } = link;
  const { to } = link.value;
  if (to === owner)
    return [errorAt(link, ['to'], `「${to}」から自分自身へはつなげません。別の項目の id に直してください。`)];
  // A parent is typed in the child, but its link runs from the parent; checkTree knows which kinds contain which.
  if (kind === CONTAINS) return [];
  const allowed = known.linkKinds.get(kind)?.value;
  const errors = [
    end(known, allowed?.from, kindOf(known, owner), 'から'),
    end(known, allowed?.to, kindOf(known, to), 'へ'),
  ];
  return errors.flat().map((message) => errorAt(link, ['to'], message));
}

function ruleEnds(known: Known, rule: Entry<RuleEntry>): PlanError[] {
  const allowed = known.linkKinds.get(rule.value.kind)?.value;
  const from = rule.value.from.flatMap((kind, i) =>
    end(known, allowed?.from, kind, 'から').map((message) => errorAt(rule, ['from', i], message)),
  );
  const to = end(known, allowed?.to, kindOf(known, rule.value.to), 'へ');
  return [...from, ...to.map((message) => errorAt(rule, ['to'], message))];
}

function kindOf({ items }: Known, id: string): string | undefined {
  return items.get(id)?.value.kind;
}

function end(
  { kinds }: Known,
  allowed: readonly string[] | undefined,
  kind: string | undefined,
  particle: string,
): string[] {
  const name = kinds.get(kind ?? '')?.value.name;
  if (kind === undefined || name === undefined || allowed === undefined || allowed.includes(kind)) return [];
  const list = allowed.join('、');
  return [
    `このつながりは${name}（${kind}）${particle}は引けません。${list} に直すか、linkKinds に ${kind} を加えてください。`,
  ];
}

function level(known: Known, linkKind: string, entry: Entry<{ readonly level?: string }>): PlanError[] {
  const kind = known.linkKinds.get(linkKind);
  if (kind === undefined) return [];
  const levels = Object.keys(kind.value.levels ?? {});
  const given = entry.value.level;
  if (given === undefined && levels.length > 0) {
    return [errorAt(entry, ['level'], `このキーがありません。${levels.join('、')} のいずれかを書き足してください。`)];
  }
  if (given === undefined || levels.includes(given)) return [];
  const mend = levels.length > 0 ? `${levels.join('、')} のいずれかに直してください。` : 'このキーを消してください。';
  return [errorAt(entry, ['level'], `「${linkKind}」のつながりに「${given}」という段階はありません。${mend}`)];
}

function repeated(known: Known): PlanError[] {
  const seen = new Map<string, Entry<unknown>>();
  const own = known.links
    .filter((link) => isOfFirst(known, link))
    .map((link) => ({ key: `${link.kind} ${link.owner} ${link.value.to}`, to: link.value.to, entry: link }));
  const ruled = known.ruleLinks.map(({ from, to, rule }) => ({
    key: `${rule.value.kind} ${from} ${to}`,
    to,
    entry: rule,
  }));
  return [...own, ...ruled].flatMap(({ key, to, entry }) => {
    const earlier = seen.get(key);
    seen.set(key, entry);
    if (earlier === undefined || earlier === entry) return [];
    return [errorAt(entry, ['to'], `「${to}」への同じつながりがもうあります。どちらかを消してください。`)];
  });
}

/** Whether a link stands in the first item of its id: an item that is there twice is one error, not one a link. */
function isOfFirst({ items }: Known, link: DraftLink): boolean {
  const first = items.get(link.owner);
  return first?.parent === link || first?.links.includes(link) === true;
}
