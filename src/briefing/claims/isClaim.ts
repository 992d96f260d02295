import { isRecord } from '../../plan/read/entry.ts';
import { FORMS, formOf, type Claim, type Shape } from './claim.ts';

/** Whether something that came from elsewhere is a claim that a deck's file could have. */
export function isClaim(came: unknown): came is Claim {
  const form = isRecord(came) ? formOf(came) : undefined;
  if (form === undefined || !isRecord(came)) return false;
  const shapes: Readonly<Record<string, Shape>> = FORMS[form];
  return Object.entries(came).every(([key, value]) => {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    return shape !== undefined && IS[shape](value);
  });
}

const IS: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  word: isWord,
  number: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  words: (value) => Array.isArray(value) && value.every(isWord),
  yes: (value) => value === true,
};

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
