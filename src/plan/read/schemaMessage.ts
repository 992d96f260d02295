import type { z } from 'zod';
import { nearestIds } from './nearestIds.ts';

type Issue = z.core.$ZodRawIssue;

/** Returns the Japanese sentence for a value that has the wrong shape; shapes with a sentence of their own keep it. */
export function schemaMessage(issue: Issue): string {
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String).join('、');
    return issue.input === undefined ? missing(`${allowed} のいずれかを`) : `${allowed} のいずれかで書いてください。`;
  }
  if (issue.code === 'invalid_type') return typeMessage(issue.expected, issue.input);
  return '値の形が正しくありません。書き方の説明を見て直してください。';
}

/** Returns the sentence for a value of another type than expected: `string`, `array`, `object` and the like. */
export function typeMessage(expected: string, input: unknown): string {
  const wanted = TYPES[expected] ?? '正しい値で';
  if (input === undefined) return missing(wanted.replace(/で$/, 'を'));
  return `${wanted}書いてください（いまは${describe(input)}です）。${hint(expected, input)}`;
}

/** Returns the sentence for a key that nobody reads, with the known key that is spelled most like it. */
export function unknownKeyMessage(key: string, known: readonly string[]): string {
  const [nearest] = nearestIds(key, known);
  const mend =
    nearest === undefined ? '消してください。' : `「${nearest}」の書き間違いなら直し、不要なら消してください。`;
  return `「${key}」というキーはありません。${mend}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: '文字で',
  int: '整数で',
  number: '数で',
  array: 'リスト（行ごとの「- 」か [ ]）で',
  object: '「キー: 値」の組で',
  record: '「キー: 値」の組で',
};

function missing(expected: string): string {
  return `このキーがありません。${expected}書き足してください。`;
}

function describe(value: unknown): string {
  if (value === null) return '空';
  if (Array.isArray(value)) return 'リスト';
  if (typeof value === 'string') return `文字「${cut(value)}」`;
  if (typeof value === 'object') return '「キー: 値」の組';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '別の形';
}

/** A message that shows a whole page of text helps nobody. */
function cut(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}

function hint(expected: string, input: unknown): string {
  const scalar = typeof input === 'number' || typeof input === 'boolean';
  return expected === 'string' && scalar ? '数や true・false を文字として書くときは引用符で囲みます。' : '';
}
