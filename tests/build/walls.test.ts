import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

/** The rule that each line breaks; nothing where the import is allowed. */
const imports: [file: string, line: string, breaks?: string][] = [
  ['src/plan/path/paths.ts', `import '../model/types.ts'`],
  ['src/plan/path/paths.ts', `import '../layout/sunburst.ts'`, 'no-restricted-imports'],
  ['src/plan/path/paths.ts', `import '../i18n/messages.ts'`, 'no-restricted-imports'],
  ['src/plan/read/yaml.ts', `import '../../messages/yamlMessages.ts'`],
  ['src/messages/yamlMessages.ts', `import '../plan/model/types.ts'`, 'no-restricted-imports'],
  ['src/views/list/List.svelte', `import '../../messages/yamlMessages.ts'`, 'no-restricted-imports'],
  ['src/plan/path/paths.ts', `import 'zod'`, 'no-restricted-imports'],
  ['src/plan/path/paths.ts', `import type { z } from 'zod'; export type Z = z.ZodType`],
  ['src/plan/read/schema.ts', `import 'zod'`],
  ['src/plan/read/schema.ts', `import 'node:fs'`, 'no-restricted-imports'],
  ['src/plan/read/schema.ts', `import '../layout/sunburst.ts'`, 'no-restricted-imports'],
  ['src/plan/read/yaml.ts', `import 'yaml'`],
  ['src/layout/sunburst/sunburst.ts', `import '../../plan/model/types.ts'`],
  ['src/layout/sunburst/sunburst.ts', `import 'd3-hierarchy'`],
  ['src/layout/sunburst/sunburst.ts', `import '../state/address.ts'`, 'no-restricted-imports'],
  ['src/layout/sunburst/sunburst.ts', `export type { Address } from '../state/address.ts'`, 'no-restricted-imports'],
  ['src/layout/sunburst/sunburst.ts', `export * from '../views/list/List.svelte'`, 'no-restricted-imports'],
  ['src/layout/graph/force.ts', `import '../../views/list/List.svelte'`, 'no-restricted-imports'],
  ['src/overlays/tiles.ts', `import '../plan/types.ts'`],
  ['src/overlays/tiles.ts', `import '../layout/sunburst.ts'`, 'no-restricted-imports'],
  ['src/state/explorer.svelte.ts', `import '../overlays/tiles.ts'`],
  ['src/state/explorer.svelte.ts', `import '../views/views.ts'`, 'no-restricted-imports'],
  ['src/views/list/List.svelte', `import '../../state/address.ts'`],
  ['src/views/list/List.svelte', `import '../../i18n/messages.ts'`],
  ['src/views/list/List.svelte', `import '../sunburst/Sunburst.svelte'`, 'no-restricted-imports'],
  ['src/views/list/List.svelte', `void import('../sunburst/Sunburst.svelte')`, 'no-restricted-syntax'],
  ['src/views/list/words/ja/first.ts', `import '../../../sunburst/view.ts'`, 'no-restricted-imports'],
  ['src/views/list/view.ts', `import '../view.ts'; import './List.svelte'`],
  ['src/views/views.ts', `import './view.ts'`],
  ['src/page/Panel.svelte', `import '../views/views.ts'`],
  ['src/page/Panel.svelte', `import '../views/list/List.svelte'`, 'no-restricted-imports'],
  ['src/views/list/List.svelte', `import '../../export/csv.ts'`],
  ['src/views/list/List.svelte', `import '../../embed/frame.ts'`, 'no-restricted-imports'],
  ['src/views/list/List.svelte', `void import('../../embed/frame.ts')`, 'no-restricted-syntax'],
  ['src/export/csv.ts', `import '../views/list/List.svelte'`, 'no-restricted-imports'],
  ['src/views/list/List.svelte', `import '../../App.svelte'`, 'no-restricted-imports'],
  ['src/views/list/List.svelte', `import '../../build/planPlugin.ts'`, 'no-restricted-imports'],
  ['src/views/list/List.svelte', `import 'budoux'`, 'no-restricted-imports'],
  ['src/briefing/Deck.svelte', `import '../views/sunburst/Sunburst.svelte'`, 'no-restricted-imports'],
  ['src/briefing/deckYaml.ts', `import 'yaml'; import './deck.ts'`],
  ['src/briefing/deckYaml.ts', `import 'zod'`, 'no-restricted-imports'],
  ['src/briefing/readDeck.ts', `import 'yaml'`, 'no-restricted-imports'],
  ['src/embed/EmbedWords.svelte', `import '../views/sunburst/Sunburst.svelte'`, 'no-restricted-imports'],
  ['src/embed/EmbedWords.svelte', `import '../briefing/deck.ts'`, 'no-restricted-imports'],
  ['src/export/csv.ts', `import '../state/address.ts'`],
  ['src/export/csv.ts', `import '../briefing/deck.ts'`, 'no-restricted-imports'],
  ['src/i18n/messages.ts', `import '../plan/types.ts'`],
  ['src/i18n/messages.ts', `import '../state/address.ts'`, 'no-restricted-imports'],
  ['src/build/planPlugin.ts', `import '../views/views.ts'; import 'node:fs'; import 'budoux'`],
  ['src/build/planPlugin.ts', `import '../views/sunburst/Sunburst.svelte'`, 'no-restricted-imports'],
  ['src/still/Still.svelte', `import '../views/sunburst/Sunburst.svelte'`, 'no-restricted-imports'],
  ['src/App.svelte', `import './views/sunburst/Sunburst.svelte'`, 'no-restricted-imports'],
  ['src/App.svelte', `import './views/View.svelte'; import './briefing/deck.ts'`],
  ['src/App.svelte', `import './build/planPlugin.ts'`, 'no-restricted-imports'],
  ['src/main.ts', `void import('./export/csv.ts')`],
  ['src/main.ts', `void import('./build/planPlugin.ts')`, 'no-restricted-syntax'],
  ['src/main.ts', `import 'node:fs'`, 'no-restricted-imports'],
  ['src/main.ts', `import './i18n/ja/ja.ts'`],
  ['src/build/language.ts', `import '../i18n/ja/ja.ts'`],
  ['src/build/singleFile/entry.ts', `import '../../i18n/ja/ja.ts'`],
  ['src/build/planPlugin.ts', `import '../i18n/ja/page.ts'`, 'no-restricted-imports'],
  ['src/App.svelte', `import './i18n/ja/page.ts'`, 'no-restricted-imports'],
  ['src/App.svelte', `import './i18n/words.ts'`],
  ['src/export/csv.ts', `import '../i18n/ja/page.ts'`, 'no-restricted-imports'],
  ['src/export/csv.ts', `export type { PageWords } from '../i18n/words/pageWords.ts'`],
  ['src/views/list/List.svelte', `import '../../i18n/en-GB/page.ts'`, 'no-restricted-imports'],
  ['src/views/list/List.svelte', `void import('../../i18n/ja/page.ts')`, 'no-restricted-syntax'],
  ['src/views/list/words/ja/first.ts', `import '../../words.ts'; import '../../../../i18n/ja/page.ts'`],
  ['src/i18n/describeCell.ts', `import './ja/page.ts'`, 'no-restricted-imports'],
];

const code: [file: string, line: string, breaks?: string][] = [
  ['src/layout/sunburst/sunburst.ts', `export const width = document.body.clientWidth`, 'no-restricted-globals'],
  ['src/layout/sunburst/sunburst.ts', `export const jitter = Math.random()`, 'no-restricted-properties'],
  ['src/main.ts', `export const width = document.body.clientWidth`],
  ['src/main.ts', `document.body.innerHTML = '<b>a</b>'`, 'no-restricted-properties'],
  ['src/main.ts', `console.log('a')`, 'no-console'],
  ['src/build/planPlugin.ts', `console.log('a')`],
];

/** A text that stands in a file, and whether the linter finds Japanese in it. */
const japanese: [file: string, text: string, breaks: boolean][] = [
  ['src/export/csv.ts', `export const text = '計画';`, true],
  ['src/export/csv.ts', 'export const text = (name: string) => `${name}、`;', true],
  ['src/export/csv.ts', `export const wide = '（';`, true],
  ['src/export/csv.ts', `export const kana = /[ア-ン]/;`, true],
  ['src/export/csv.ts', `export const space = '\\u3000';`, false],
  ['src/export/csv.ts', `/** 計画 */\nexport const plan = 1; // 計画`, false],
  ['src/views/list/List.svelte', `<script lang="ts">\nexport const text = '計画';\n</script>`, true],
  ['src/views/list/List.svelte', `<p>計画</p>`, true],
  ['src/views/list/List.svelte', `<p aria-label="計画"></p>`, true],
  ['src/views/list/List.svelte', `<p>{['計画'].join('')}</p>`, true],
  ['src/views/list/List.svelte', `<!-- 計画 --><p>plan</p>`, false],
  ['src/views/list/words/ja/first.ts', `export const text = '計画';`, false],
  ['src/i18n/ja/page.ts', `export const text = '計画';`, false],
  ['src/i18n/ja-x-easy/page.ts', `export const text = 'けいかく（計画）';`, false],
  ['src/views/list/words/ja-x-easy/first.ts', `export const text = '計画';`, false],
  ['src/i18n/zh/page.ts', `export const text = '规划';`, false],
  ['src/views/list/words/zh/first.ts', `export const text = '规划';`, false],
  ['src/i18n/pt/page.ts', `export const text = '計画';`, true],
  ['src/i18n/describeCell.ts', `export const text = '計画';`, true],
  ['src/messages/yamlMessages.ts', `export const text = '計画';`, false],
  ['src/plan/search/foldText.ts', `export const text = '計画';`, false],
  ['src/plan/search/searchPlan.ts', `export const text = '計画';`, true],
];

describe('the walls between the rooms', { timeout: 30_000 }, async () => {
  const linter = await onlyWalls();

  test.each(imports)('%s: %s', async (file, line, breaks) => {
    expect(await broken(linter, file, line)).toEqual(breaks ? [breaks] : []);
  });

  test.each(code)('%s: %s', async (file, line, breaks) => {
    expect(await broken(linter, file, line)).toEqual(breaks ? [breaks] : []);
  });

  test.each(japanese)('Japanese in %s: %s', async (file, text, breaks) => {
    const [result] = await linter.lintText(text, { filePath: file });
    const rules = result?.messages.map(({ ruleId, message, fatal }) => (fatal ? message : ruleId));
    expect(rules).toEqual(breaks ? ['words/no-japanese'] : []);
  });

  test('a component may not draw an HTML string', async () => {
    const [result] = await linter.lintText('<p>{@html "<b>a</b>"}</p>', { filePath: 'src/views/list/List.svelte' });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['svelte/no-at-html-tags']);
  });
});

async function broken(linter: ESLint, filePath: string, line: string): Promise<(string | null)[]> {
  const text = filePath.endsWith('.svelte') ? `<script lang="ts">\n${line}\n</script>` : line;
  const [result] = await linter.lintText(text, { filePath });
  if (!result) throw new Error(`missing result of the linter for ${filePath}`);
  return result.messages.map(({ ruleId, message, fatal }) => (fatal ? message : ruleId));
}

/** The project's linter without the rules that need types: the files of these examples do not exist. */
async function onlyWalls(): Promise<ESLint> {
  const { default: ts } = await import('typescript-eslint');
  return new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });
}
