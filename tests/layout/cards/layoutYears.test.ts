import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutYears, type SetLines, type YearsPicture } from '../../../src/layout/cards/layoutYears.ts';
import { textWidth } from '../../../src/layout/text/textWidth.ts';

const YEARS = { from: 2025, to: 2034 };
const PERIODS = [
  { id: 'whole', name: '全体', from: 2025, to: 2034 },
  { id: 'early', name: '前半', from: 2025, to: 2029 },
  { id: 'late', name: '後半', from: 2030, to: 2034 },
];
const DAYS = [
  { name: '目標の日', at: 2030.75 },
  { name: '今日', at: 2026.65 },
];
const name: SetLines = (period) => [{ text: period.name, bold: true, size: 1 }];
const wide = () => layoutYears(YEARS, PERIODS, DAYS, name, { width: 1840, height: 780 });

/** The periods as a table: left, top, width, height in px, then the id. */
function table({ periods }: YearsPicture): string {
  const rows = periods.map(({ x, y, width, height, id }) => {
    return `${[x, y, width, height].map((value) => value.toFixed(0).padStart(4)).join(' ')}  ${id}`;
  });
  return `\n${rows.join('\n')}\n`;
}

describe('the years', () => {
  test('run along a wide picture, the longest period above', () => {
    const picture = wide();
    expect(picture.down).toBe(false);
    expect(picture.size).toBeGreaterThanOrEqual(28);
    expect(table(picture)).toMatchInlineSnapshot(`
      "
         6  146 1827  249  whole
         6  416  907  249  early
       926  416  907  249  late
      "
    `);
  });

  test('run down a narrow one', () => {
    const picture = layoutYears(YEARS, PERIODS, DAYS, name, { width: 360, height: 600 });
    expect(picture.down).toBe(true);
    expect(picture.size).toBeGreaterThanOrEqual(16);
    expect(table(picture)).toMatchInlineSnapshot(`
      "
        75    2   98  595  whole
       182    2   98  295  early
       182  302   98  295  late
      "
    `);
  });

  test('have a day where it is within its year', () => {
    const [today] = wide().days.filter((day) => day.name === '今日');
    expect(today!.from.x / 184).toBeCloseTo(1.65);
  });

  test('keep a day before or after the plan at their ends', () => {
    const [before, after] = layoutYears(
      YEARS,
      PERIODS,
      [
        { name: 'a', at: 2000 },
        { name: 'b', at: 2100 },
      ],
      name,
      {
        width: 1000,
        height: 600,
      },
    ).days.toSorted((a, b) => a.from.x - b.from.x);
    expect([before!.from.x, after!.from.x]).toEqual([0, 1000]);
  });

  test('have no name over another, none over a mark, none outside', () => {
    const day = fc.record({
      name: fc.constantFrom('今日', 'SDGsの目標年', '国勢調査の日'),
      at: fc.float({ min: 2024, max: 2036, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 3 }), fc.constantFrom(360, 700, 1024, 1840), (days, width) => {
        const picture = layoutYears(YEARS, PERIODS, days, name, { width, height: 780 });
        const boxes = picture.days.map(({ name: text, text: { x, y, end } }) => {
          const long = textWidth(text) * picture.size;
          return { left: end ? x - long : x, right: end ? x : x + long, top: y - picture.size, bottom: y };
        });
        boxes.forEach((box, at) => {
          expect(box.left).toBeGreaterThanOrEqual(-0.5);
          expect(box.right).toBeLessThanOrEqual(width + 0.5);
          boxes.slice(at + 1).forEach((other) => {
            expect(
              box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
            ).toBe(true);
          });
          if (picture.down) return;
          picture.days.forEach(({ from, to }, mark) => {
            if (mark === at || from.x < box.left || from.x > box.right) return;
            expect(Math.max(from.y, to.y)).toBeLessThanOrEqual(box.top + picture.size * 0.2);
          });
        });
      }),
    );
  });
});
