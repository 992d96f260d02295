import { describe, expect, test } from 'vitest';
import type { SlideTable } from '../../../src/export/slideShape.ts';
import tellShapes from '../../../src/views/matrix/shapes.ts';
import { explorerAt } from '../../account/accountAt.ts';
import { realModel } from '../../layout/models.ts';

const MODEL = realModel();
const ROOM = { width: 1243, height: 425 };
const shapesAt = (address: string) => tellShapes(explorerAt(MODEL, address), ROOM);
const tableAt = (address: string) => shapesAt(address)!.find((shape): shape is SlideTable => shape.type === 'table')!;
const texts = ({ rows }: SlideTable): string[][] => rows.map(({ cells }) => cells.map(({ text }) => text));

describe('the table as a table of an office program', () => {
  test.each(['#/matrix?rows=project-item&columns=policy', '#/matrix?rows=direction&columns=sdg'])(
    'has its room, with a cell for each column: %s',
    (address) => {
      const { columns, rows } = tableAt(address);
      expect(columns.reduce((all, one) => all + one, 0)).toBeCloseTo(ROOM.width);
      expect(rows.reduce((all, { height }) => all + height, 0)).toBeLessThan(ROOM.height);
      let reaching = 0;
      for (const { cells } of rows) {
        const wide = cells.reduce((all, { over }) => all + (over?.columns ?? 1), 0);
        const below = reaching > 0 ? 1 : 0;
        expect(wide + below).toBe(columns.length);
        const down = Math.max(0, ...cells.map(({ over }) => over?.rows ?? 0));
        reaching = down > 0 ? down - 1 : Math.max(0, reaching - 1);
      }
      for (const cell of rows.flatMap(({ cells }) => cells)) expect(cell.size).toBeGreaterThanOrEqual(11);
    },
  );

  test('says its groups, its rows, its signs and its sums', () => {
    const table = texts(tableAt('#/matrix?rows=project-item&columns=policy'));
    expect(table[0]).toEqual([
      '重点プロジェクトの取組',
      '1\n子育て・教育\n政策',
      '2\n健康・福祉\n政策',
      '3\n産業・観光・\n文化政策',
      '4\nまちづくり\n政策',
      '5\n安心安全政策',
      '6\n環境政策',
      '7\n共生・共創・\n行財政政策',
      '合計',
    ]);
    expect(table[1]).toEqual([
      '1 少子高齢化対策プロジェクト',
      '1 結婚・出産・子育てに希望が持てる社会の実現',
      ...['○3', '–', '–', '–', '–', '–', '–', '3'],
    ]);
    expect(table.at(-1)).toEqual(['合計', '10', '6', '10', '4', '6', '0', '15', '51']);
    const legend = shapesAt('#/matrix?rows=project-item&columns=policy')?.flatMap((shape) =>
      shape.type === 'box' ? shape.texts.map(({ text }) => text) : [],
    );
    expect(legend).toEqual(['○＝つながりあり（読み解き）　数字は、つながりが2件以上のときの件数　–　つながりなし']);
  });

  test('marks a provisional name in its cell', () => {
    const table = texts(tableAt('#/matrix?rows=project-item&columns=policy'));
    expect(table.flat().join()).not.toContain('（仮）');
    // 36 rows would be too small to be read: the slide has the picture.
    expect(shapesAt('#/matrix?rows=measure&columns=sdg')).toBeUndefined();
    const { rows } = tellShapes(explorerAt(MODEL, '#/matrix?rows=measure&columns=sdg'), {
      width: 1243,
      height: 1200,
    })![0] as SlideTable;
    expect(
      rows.flatMap(({ cells }) => cells.map(({ text }) => text)).filter((text) => text.includes('（仮）')),
    ).toHaveLength(36);
  });
});
