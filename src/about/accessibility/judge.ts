import type { Criterion } from './criteria.ts';
import type { JudgedScreen, Results, Rule } from './results.ts';

/**
 * What is known of a criterion.
 *
 * - `failed` a machine has found something against it
 * - `absent` it is about something that no screen has
 * - `open`   a person has to judge it: no machine can find that a criterion is met
 */
export type Verdict = 'failed' | 'absent' | 'open';

export interface Judgement {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  /** The rules that are about it, as they went; empty where no rule can judge any part of it. */
  readonly rules: readonly JudgedRule[];
  /** How many browser tests that try a part of it have run and passed. */
  readonly tests: number;
}

/** On how many screens a rule ended how; on the others it had nothing to judge. */
export interface JudgedRule extends Rule {
  readonly id: string;
  readonly passed: number;
  readonly unsure: number;
  readonly failed: number;
}

/** Returns what the results say about a criterion; it is never that the criterion is met. */
export function judge(criterion: Criterion, results: Results): Judgement {
  const rules = judgedRules(results).filter((rule) => rule.criteria.includes(criterion.number));
  const passed = criterion.tests?.filter((test) => results.tests.includes(test)) ?? [];
  return { criterion, verdict: verdict(criterion, rules, results.screens), rules, tests: passed.length };
}

/** Returns all rules, as they went. */
export function judgedRules({ rules, screens }: Results): readonly JudgedRule[] {
  return Object.entries(rules).map(([id, rule]) => {
    const count = (end: 'passed' | 'unsure' | 'failed') => screens.filter((screen) => screen[end].includes(id)).length;
    return { ...rule, id, passed: count('passed'), unsure: count('unsure'), failed: count('failed') };
  });
}

function verdict({ media }: Criterion, rules: readonly JudgedRule[], screens: readonly JudgedScreen[]): Verdict {
  if (rules.some(({ failed }) => failed > 0)) return 'failed';
  // Nothing looked at is nothing known.
  const silent = screens.length > 0 && screens.every((screen) => screen.media === 0);
  return media && silent ? 'absent' : 'open';
}
