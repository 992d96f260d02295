import { foldText } from './foldText.ts';
import type { Theme, Unsaid } from '../model/guidance.ts';
import type { Plan } from '../model/types.ts';

/** What people's own words lead to beside items. */
export interface FoundGuidance {
  readonly themes: readonly Theme[];
  /** What comes nearest to a word that the sources do not have. */
  readonly unsaid: Unsaid | undefined;
  /** Whether the plan's sources do not have the word at all; only told of words that people are known to use. */
  readonly missing: boolean;
}

const NOTHING: FoundGuidance = { themes: [], unsaid: undefined, missing: false };

/** Returns the themes that a word is about, and whether the plan's sources say it: the best answer that is honest. */
export function findGuidance(plan: Plan, query: string): FoundGuidance {
  const typed = foldText(query);
  if (typed.length < 2) return NOTHING;
  // One kanji inside a longer word is most often a part of a name.
  const fits = (word: string) =>
    foldText(word).startsWith(typed) || (word.length > 1 && typed.includes(foldText(word)));
  const themes = plan.themes.filter(({ name, words }) => [name, ...words].some(fits));
  const unsaid = plan.unsaid.find(({ words }) => words.some((word) => typed.includes(foldText(word))));
  const known = unsaid !== undefined || plan.themes.some(({ words }) => words.some((word) => foldText(word) === typed));
  return { themes, unsaid, missing: known && !isSaid(plan, typed) };
}

function isSaid({ items, statements }: Plan, typed: string): boolean {
  return [...items, ...statements].some((one) => {
    const texts = 'title' in one ? [one.title, one.text] : [one.name, one.text ?? '', ...originals(one)];
    return one.basis === 'stated' && texts.some((text) => foldText(text).includes(typed));
  });
}

/** The plan's own words, where it is told in a translation. */
function originals({ original }: Plan['items'][number]): string[] {
  return original === undefined ? [] : [original.name, original.text ?? ''];
}
