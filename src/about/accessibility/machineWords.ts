import type { AccessibilityWords } from '../../i18n/words/accessibilityWords.ts';
import type { Judgement } from './judge.ts';

/** Returns what machines have found about a criterion, in sentences. */
export function machineWords({ verdict, rules, tests }: Judgement, words: AccessibilityWords): readonly string[] {
  const most = (end: 'passed' | 'unsure' | 'failed') => Math.max(0, ...rules.map((rule) => rule[end]));
  const acted = tests > 0 ? [words.tests(tests)] : [];
  if (verdict === 'absent') return [words.noMedia];
  if (rules.length === 0) return acted.length > 0 ? acted : [words.noRule];
  const ends = [
    ...(most('failed') > 0 ? [words.rulesFailed(most('failed'))] : []),
    ...(most('failed') === 0 && most('passed') > 0 ? [words.rulesClear(most('passed'))] : []),
    ...(most('unsure') > 0 ? [words.rulesUnsure(most('unsure'))] : []),
  ];
  return [words.rules(rules.length), ...(ends.length > 0 ? ends : [words.rulesNothing]), ...acted];
}
