import { deckMessages } from '../../messages/deckMessages.ts';
import { isRecord } from '../../plan/read/entry.ts';
import type { Fields } from '../fields.ts';
import { LIMITS } from '../limits.ts';
import { FORMS, FORM_NAMES, formOf, type Claim, type Shape } from './claim.ts';

/** Reads a claim. One that has no form, or something of a wrong shape in it, is reported and is none. */
export function readClaim(fields: Fields, raw: unknown): Claim | undefined {
  const before = fields.errors.length;
  const form = isRecord(raw) && !Array.isArray(raw) ? formOf(raw) : undefined;
  if (form === undefined) {
    if (isRecord(raw) && !Array.isArray(raw))
      fields.report([], [deckMessages.noForm(FORM_NAMES.join(deckMessages.comma))]);
    return undefined;
  }
  const shapes = Object.entries<Shape>(FORMS[form]);
  fields.unknown(shapes.map(([key]) => key));
  const values = shapes.flatMap(([key, shape]) => {
    const value = READERS[shape](fields, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return fields.errors.length === before ? (Object.fromEntries(values) as Claim) : undefined;
}

const READERS: Readonly<Record<Shape, (fields: Fields, key: string) => unknown>> = {
  word: (fields, key) => fields.wordIfAny(key, LIMITS.text),
  number: (fields, key) => fields.number(key),
  words: (fields, key) => (fields.has(key) ? fields.words(key, LIMITS.highlight) : undefined),
  yes: (fields, key) => fields.yes(key),
};
