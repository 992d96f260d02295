import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { easyProblems, shapeOf, type EasyWords } from '../../src/plan/check/easyProblems.ts';

const WORDS = parse(readFileSync('data/translations/words/ja-x-easy.yaml', 'utf8')) as EasyWords;
const FILES = ['src/i18n', 'src/views']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((file) => /\/ja-x-easy\/.*\.ts$/.test(file))
  .sort();

/** Words that name a thing of a computer as it is written on it. */
const SIGNS: EasyWords = { ...WORDS, names: [...WORDS.names, 'BIZ UDPゴシック'] };

/** A text that stands in a file, with `{}` for each value in it. */
interface Found {
  readonly text: string;
  readonly line: number;
}

function textsOf(file: string): Found[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node, node.text);
    else if (ts.isTemplateExpression(node))
      add(node, node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  const add = (node: ts.Node, text: string) => {
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return;
    found.push({ text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
  };
  visit(source);
  return found;
}

/** What is hard in a file's texts, by line. A pause before a list or a value is no end of a sentence. */
function problemsOf(file: string): string[] {
  return textsOf(file).flatMap(({ text, line }) =>
    easyProblems(text, shapeOf(text.replace(/^。/, '')), SIGNS).map(
      ({ kind, found }) => `${file}:${line} ${kind} ${found}`,
    ),
  );
}

test.each(FILES)('%s is plain Japanese', (file) => {
  expect(problemsOf(file)).toEqual([]);
});

test('the words of all parts are looked at', () => {
  expect(FILES.length).toBeGreaterThan(40);
  expect(FILES.flatMap(textsOf).length).toBeGreaterThan(500);
});
