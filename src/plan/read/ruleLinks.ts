import type { Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import type { RuleEntry } from './schema.ts';

/** A link that a rule makes for one item. */
export interface RuleLink {
  readonly from: string;
  readonly to: string;
  readonly rule: Entry<RuleEntry>;
}

/** Returns the links that the rules make, rule by rule, each in the order of the items. */
export function ruleLinks({ rules, items }: Draft): RuleLink[] {
  return rules.flatMap((rule) => {
    const { kind, from, to, unless } = rule.value;
    return items
      .filter(({ value }) => from.includes(value.kind))
      .filter(({ links }) => unless !== 'own' || !links.some((own) => own.kind === kind && own.value.to === to))
      .map(({ value }) => ({ from: value.id, to, rule }));
  });
}
