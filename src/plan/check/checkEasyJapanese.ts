import { easyMessages } from '../../messages/easyMessages.ts';
import { planTexts, textKey } from '../model/planTexts.ts';
import type { Plan } from '../model/types.ts';
import type { PlanError } from '../read/planError.ts';
import type { DraftTranslation } from '../read/readTranslation.ts';
import { easyProblems, shapeOf, type EasyProblem, type EasyShape, type EasyWords } from './easyProblems.ts';

/** Keys of texts that are one sentence which something else follows. */
const CLAUSE = /^(sentence|.*Note)$/;

/**
 * What is hard in a translation into plain Japanese, text by text, short names included. Names of the plan's towns and of
 * its places do not count, beside those that the list of words names.
 */
export function checkEasyJapanese(draft: DraftTranslation, words: EasyWords, plan: Plan): PlanError[] {
  const { document, texts, lists } = draft;
  const own = new Map(planTexts(plan).map(({ path, text }) => [textKey(path), text]));
  const towns = plan.towns.map(({ name }) => name);
  const all: EasyWords = { ...words, names: [...words.names, ...towns].sort((a, b) => b.length - a.length) };
  const shorts = lists.filter(({ path }) => path.at(-1) === 'short');
  return [
    ...texts.flatMap(({ path, text }) =>
      easyProblems(text, shapeAt(path, text, own.get(textKey(path))), all).map((problem) =>
        document.errorAt(path, tell(problem)),
      ),
    ),
    ...shorts.flatMap(({ path, texts: names }) =>
      names.flatMap((name, i) =>
        easyProblems(name, 'name', all).map((problem) => document.errorAt([...path, i], tell(problem))),
      ),
    ),
  ];
}

/** A text is a sentence where the plan's own is one. */
function shapeAt(path: readonly string[], text: string, original = ''): EasyShape {
  if ([text, original].some((one) => shapeOf(one) === 'sentences')) return 'sentences';
  return CLAUSE.test(path.at(-1) ?? '') ? 'clause' : 'name';
}

function tell({ kind, found }: EasyProblem): string {
  return easyMessages[kind](found);
}
