import { isRecord } from '../../plan/read/entry.ts';
import type { Fields } from '../fields.ts';
import { LIMITS } from '../limits.ts';
import { FORMS, FORM_NAMES, formOf, type Claim, type Shape } from './claim.ts';

/** Reads a claim; what has a wrong shape is reported and left out. A map of no form is reported, and is no claim. */
export function readClaim(fields: Fields, raw: unknown): Claim | undefined {
  const form = isRecord(raw) && !Array.isArray(raw) ? formOf(raw) : undefined;
  if (form === undefined) {
    if (isRecord(raw) && !Array.isArray(raw)) fields.report([], [NO_FORM]);
    return undefined;
  }
  const shapes = Object.entries<Shape>(FORMS[form]);
  fields.unknown(shapes.map(([key]) => key));
  const values = shapes.flatMap(([key, shape]) => {
    const value = READERS[shape](fields, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  // The form's own key may have had a wrong shape: it was reported, and without it there is nothing to hold.
  return values.some(([key]) => key === form) ? (Object.fromEntries(values) as Claim) : undefined;
}

const READERS: Readonly<Record<Shape, (fields: Fields, key: string) => unknown>> = {
  word: (fields, key) => fields.wordIfAny(key, LIMITS.text),
  number: (fields, key) => fields.number(key),
  words: (fields, key) => (fields.has(key) ? fields.words(key, LIMITS.highlight) : undefined),
  yes: (fields, key) => fields.yes(key),
};

const NO_FORM = `何についての claim か分かりません。${FORM_NAMES.join('、')} のどれかをキーにして書いてください。`;
