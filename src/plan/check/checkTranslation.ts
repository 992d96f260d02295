import { translationMessages } from '../../messages/translationMessages.ts';
import { planTexts, textKey } from '../model/planTexts.ts';
import type { Plan } from '../model/types.ts';
import type { PlanError } from '../read/planError.ts';
import type { DraftTranslation } from '../read/readTranslation.ts';
import { checkTranslatedNames } from './checkTranslatedNames.ts';

/**
 * The reasons of links are many, and what leads people into the plan is no part of it: a translation may leave out all of
 * a section, but not some.
 */
const OPTIONAL = ['links', 'themes', 'terms', 'unsaid', 'greeting'];
/** So are the two sentences that greet who comes for the first time. */
const GREETING = ['plan/intro', 'plan/makers'];

/** Texts that a translation lacks, has too many of, or has left as they were without saying so. */
export function checkTranslation(draft: DraftTranslation, plan: Plan): PlanError[] {
  const { code, document, texts, lists, broken } = draft;
  if (code === plan.meta.language) return [document.errorAt([], translationMessages.ownLanguage(code))];
  const own = new Map(planTexts(plan).map((one) => [textKey(one.path), one]));
  const there = new Set([...texts.map(({ path }) => textKey(path)), ...broken.map(textKey)]);
  const begun = new Set([...there].map(sectionOf));
  const missing = [...own.keys()].filter((key) => {
    const section = sectionOf(key);
    return !there.has(key) && !isInside(key, broken) && (begun.has(section) || !OPTIONAL.includes(section));
  });
  const same = new Set(lists.find(({ path }) => textKey(path) === 'same')?.texts);
  return [
    ...missing.flatMap((key) => {
      const { path = [], text = '' } = own.get(key) ?? {};
      return document.errorAt(path, translationMessages.missing(key, text));
    }),
    ...texts.flatMap(({ path, text }) => {
      const key = textKey(path);
      const original = own.get(key)?.text;
      if (original === undefined) return [document.errorAtKey(path, translationMessages.leftOver(key))];
      const said = problem(text, original.trim(), key, same);
      return said === undefined ? [] : [document.errorAt(path, said)];
    }),
    ...checkSame(draft, same, own),
    ...checkTranslatedNames(draft, plan),
  ];
}

/** Texts that are said to stay as they are, and do not, or are none of the plan's. */
function checkSame(
  { document, texts }: DraftTranslation,
  same: ReadonlySet<string>,
  own: ReadonlyMap<string, { readonly text: string }>,
): PlanError[] {
  const said = new Map(texts.map(({ path, text }) => [textKey(path), text]));
  return [...same].flatMap((key, i) => {
    const original = own.get(key)?.text.trim();
    if (original === undefined) return [document.errorAt(['same', i], translationMessages.sameUnknown(key))];
    return said.get(key) === original ? [] : [document.errorAt(['same', i], translationMessages.sameDiffers(key))];
  });
}

/** The section that a text may be left out with. */
function sectionOf(key: string): string {
  return GREETING.includes(key) ? 'greeting' : (key.split('/')[0] ?? '');
}

/** Whether a text lies in what could not be read: one wrong shape is one error. */
function isInside(key: string, broken: DraftTranslation['broken']): boolean {
  return broken.some((path) => key.startsWith(`${textKey(path)}/`));
}

function problem(text: string, original: string, key: string, same: ReadonlySet<string>): string | undefined {
  if (text === original && isWords(original) && !same.has(key)) return translationMessages.untranslated(original, key);
  const wanted = ['{from}', '{to}'].filter((brace) => original.includes(brace));
  return wanted.every((brace) => text.includes(brace)) ? undefined : translationMessages.braces;
}

/** Whether a text is more than a sign that other languages share, as SDGs and DX are. */
function isWords(text: string): boolean {
  return /[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]|\p{L}\s+\p{L}/u.test(text.normalize('NFKC'));
}
