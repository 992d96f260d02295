import { translationMessages } from '../../messages/translationMessages.ts';
import { planTexts, textKey } from '../model/planTexts.ts';
import type { Plan } from '../model/types.ts';
import type { PlanError } from '../read/planError.ts';
import type { DraftTranslation } from '../read/readTranslation.ts';
import { checkTranslatedNames } from './checkTranslatedNames.ts';

/** The reasons of links are many: a translation may leave out all of them, but not some. */
const OPTIONAL = 'links';

/** Texts that a translation lacks, has too many of, or has left as they were without saying so. */
export function checkTranslation(draft: DraftTranslation, plan: Plan): PlanError[] {
  const { tag, document, texts, lists, broken } = draft;
  if (tag === plan.meta.language) return [document.errorAt([], translationMessages.ownLanguage(tag))];
  const own = new Map(planTexts(plan).map((one) => [textKey(one.path), one]));
  const there = new Set([...texts.map(({ path }) => textKey(path)), ...broken.map(textKey)]);
  const withReasons = [...there].some((key) => key.startsWith(`${OPTIONAL}/`));
  const missing = [...own].filter(
    ([key, { path }]) => !there.has(key) && !isInside(key, broken) && (withReasons || path[0] !== OPTIONAL),
  );
  const same = new Set(lists.find(({ path }) => textKey(path) === 'same')?.texts);
  return [
    ...missing.map(([key, { path, text }]) => document.errorAt(path, translationMessages.missing(key, text))),
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
