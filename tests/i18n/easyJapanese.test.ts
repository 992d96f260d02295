import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { easyProblems, shapeOf, type EasyWords } from '../../src/plan/check/easyProblems.ts';
import { textsOf, wordFiles } from './wordFiles.ts';

const LISTS = parse(readFileSync('data/translations/words/ja-x-easy.yaml', 'utf8')) as EasyWords;
/** A font is called what it is called. */
const WORDS: EasyWords = { ...LISTS, names: [...LISTS.names, 'BIZ UDPゴシック'] };
const FILES = wordFiles('ja-x-easy');
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What is hard in a file's texts, by line. Where a text begins with 。, that ends what stands before it. */
function problemsOf(file: string): string[] {
  return textsOf(file).flatMap(({ pieces, line }) => {
    const text = pieces.join('{}');
    if (!JAPANESE.test(text)) return [];
    const shape = shapeOf(text.replace(/^。/, ''));
    return easyProblems(text, shape, WORDS).map(({ kind, found }) => `${file}:${line} ${kind} ${found}`);
  });
}

test.each(FILES)('%s is plain Japanese', (file) => {
  expect(problemsOf(file)).toEqual([]);
});

test('the words of all parts are looked at', () => {
  expect(FILES.length).toBeGreaterThan(40);
  expect(FILES.flatMap(textsOf).length).toBeGreaterThan(500);
});
