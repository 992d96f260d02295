import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** The files of a language's words, those of the views among them. */
export function wordFiles(tag: string): string[] {
  return ['src/i18n', 'src/views']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((file) => file.includes(`/${tag}/`) && file.endsWith('.ts'))
    .sort();
}

/** A text that stands in a file, cut where a value comes into it. */
export interface FoundText {
  readonly pieces: readonly string[];
  readonly line: number;
}

/** Every text in a file of words. */
export function textsOf(file: string): FoundText[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: FoundText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const pieces = piecesOf(node);
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (pieces) found.push({ pieces, line });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function piecesOf(node: ts.Node): string[] | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
}
