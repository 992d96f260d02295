import { typeMessages } from '../../messages/typeMessages.ts';
import type { z } from 'zod';
import { nearestIds } from './nearestIds.ts';

type Issue = z.core.$ZodRawIssue;

/** Returns the sentence for a value that has the wrong shape; shapes with a sentence of their own keep it. */
export function schemaMessage(issue: Issue): string {
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String).join(typeMessages.comma);
    return issue.input === undefined
      ? typeMessages.missing(typeMessages.oneOf(allowed))
      : typeMessages.beOneOf(allowed);
  }
  if (issue.code === 'invalid_type') return typeMessage(issue.expected, issue.input);
  return typeMessages.otherShape;
}

/** Returns the sentence for a value of another type than expected: `string`, `array`, `object` and the like. */
export function typeMessage(expected: string, input: unknown): string {
  const wanted = TYPES[expected] ?? typeMessages.rightValue;
  if (input === undefined) return typeMessages.missing(wanted);
  return typeMessages.other(wanted, describe(input), hint(expected, input));
}

/** Returns the sentence for a key that nobody reads, with the known key that is spelled most like it. */
export function unknownKeyMessage(key: string, known: readonly string[]): string {
  const [nearest] = nearestIds(key, known);
  const mend = nearest === undefined ? typeMessages.drop : typeMessages.nearest(nearest);
  return typeMessages.unknownKey(key, mend);
}

const TYPES: Readonly<Record<string, string>> = {
  string: typeMessages.string,
  int: typeMessages.int,
  number: typeMessages.number,
  array: typeMessages.array,
  object: typeMessages.record,
  record: typeMessages.record,
};

function describe(value: unknown): string {
  if (value === null) return typeMessages.empty;
  if (Array.isArray(value)) return typeMessages.list;
  if (typeof value === 'string') return typeMessages.text(cut(value));
  if (typeof value === 'object') return typeMessages.record;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeMessages.something;
}

/** A message that shows a whole page of text helps nobody. */
function cut(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}

function hint(expected: string, input: unknown): string {
  const scalar = typeof input === 'number' || typeof input === 'boolean';
  return expected === 'string' && scalar ? typeMessages.quoteIt : '';
}
