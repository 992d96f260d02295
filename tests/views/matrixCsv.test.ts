import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { csvOrigin } from '../../src/export/csvOrigin.ts';
import { matrixCsv } from '../../src/views/matrix/matrixCsv.ts';
import { layoutMatrix } from '../../src/layout/matrix/matrix.ts';
import { indexPlan, sourcedOnly } from '../../src/plan/model/lookup.ts';
import type { Item, Plan } from '../../src/plan/model/types.ts';
import { accountOf } from '../../src/views/accounts.ts';
import { explorerAt } from '../account/accountAt.ts';
import { japanese } from '../i18n/japanese.ts';
import { smallPlan } from '../plan/smallPlan.ts';
import { realPlan, smallModel } from '../layout/models.ts';

function csvOf(plan: Plan, columns = 'place', sort?: string, origin: readonly string[] = []) {
  const index = indexPlan(plan);
  const matrix = layoutMatrix(index, { rows: 'action', columns, sort });
  return matrixCsv(index, matrix, origin, japanese);
}

/** What a spreadsheet reads: the lines as rows of cells. */
function rowsOf(content: string): string[][] {
  return csvParseRows(content.slice(1));
}

/** The small plan with another name for its first action. */
function named(name: string): Plan {
  const plan = smallPlan();
  return { ...plan, items: plan.items.map((item): Item => (item.id === 'beach' ? { ...item, name } : item)) };
}

describe('a table as CSV', () => {
  test('has the rows, columns, sums and bases that are shown, then where they come from', () => {
    const explorer = explorerAt(smallModel(), '#/matrix?columns=place');
    const origin = csvOrigin(explorer, accountOf(explorer));
    expect(rowsOf(csvOf(smallPlan(), 'place', undefined, origin).content)).toEqual([
      ['まとまり', '番号', '取組', '注記', '1 海岸', '2 町の全体', '合計'],
      ['1 海を守る', '1', '砂浜の清掃', '', '1（主に・読み解き）', '1（あわせて・読み解き）', '2'],
      ['1 海を守る', '2', '藻場の再生', '', '1（主に・読み解き）', '1（あわせて・読み解き）', '2'],
      ['2 森を育てる', '1', '水源林の手入れ', '', '0', '1（あわせて・読み解き）', '1'],
      ['2 森を育てる', '2', '木を使う催し', '仮（取組の名前は仮のものです）', '0', '1（あわせて・読み解き）', '1'],
      ['合計', '', '', '', '2', '4', '6'],
      [''],
      ['海と森の計画　対応表　取組と場所の対応表'],
      ['つながりの根拠：読み解き6'],
      ['仮：取組の名前は仮のものです'],
      ['出典：みさき町「海と森の計画 あらまし」'],
      ['ほかの出典：町の地図帳 https://example.com/atlas'],
      ['データ 2026-04-01 版'],
      ['ライセンス：CC0'],
      ['試験のための架空の計画です。'],
      ['画面のアドレス：#/matrix?columns=place'],
    ]);
  });

  test('keeps the order that the rows are sorted in, and tells what a column contains', () => {
    const names = (sort?: string) =>
      rowsOf(csvOf(smallPlan(), 'place', sort).content)
        .slice(1, 5)
        .map(([, , name]) => name);
    expect(names('place-coast')).toEqual(['水源林の手入れ', '木を使う催し', '砂浜の清掃', '藻場の再生']);
    expect(names()).toEqual(['砂浜の清掃', '藻場の再生', '水源林の手入れ', '木を使う催し']);
    expect(rowsOf(csvOf(smallPlan(), 'pillar').content)[1]?.[4]).toBe('1（この柱の取組・紙面から）');
  });

  test('says that it is filtered', () => {
    const explorer = explorerAt(smallModel(), '#/matrix?columns=pillar&basis=sourced');
    const origin = csvOrigin(explorer, accountOf(explorer));
    const { content } = csvOf(sourcedOnly(smallPlan()).plan, 'pillar', undefined, origin);
    expect(rowsOf(content).map(([first]) => first)).toContain('あらましに書かれた言葉だけを表示');
    expect(content).not.toContain('木を使う催し');
  });

  test('is for spreadsheets: a byte order mark, CR LF, a name from the plan', () => {
    const { name, content } = csvOf(smallPlan());
    expect(name).toBe('misaki-sea-action-place.csv');
    expect(content.startsWith('\uFEFF')).toBe(true);
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each(['=1+1', '+81', '-1', '@sum', '＝1'])('%j does not run', (name) => {
    expect(rowsOf(csvOf(named(name)).content)[1]?.[2]).toBe(`'${name}`);
  });

  test('quotes, commas and line ends inside a name stay', () => {
    const name = 'a "b", c\nd';
    expect(rowsOf(csvOf(named(name)).content)[1]?.[2]).toBe(name);
  });

  test('of the real plan has as many cells in every line as its head', () => {
    const index = indexPlan(realPlan());
    const matrix = layoutMatrix(index, { rows: 'measure', columns: 'sdg' });
    const rows = rowsOf(matrixCsv(index, matrix, [], japanese).content);
    const table = rows.slice(0, 38);
    expect(new Set(table.map(({ length }) => length))).toEqual(new Set([4 + 17 + 1]));
    expect(table.slice(1, 37).every((row) => row[3]?.startsWith('仮（'))).toBe(true);
    expect(table.at(-1)?.at(-1)).toBe(String(matrix.total));
  });
});
