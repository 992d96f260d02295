import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BANDS, layoutTimelineDays, type TimelineDay } from '../../../src/layout/timeline/timelineDays.ts';
import { textWidth } from '../../../src/layout/text/textWidth.ts';

const YEARS = { from: 2025, to: 2034 };

/** The days as a table: percent of the width, phase, side of the name, name. */
function table(days: readonly TimelineDay[]): string {
  const rows = days.map(
    ({ at, phase, side, name }) => `${(at * 100).toFixed(1).padStart(6)}  ${phase}  ${side ?? 'none'}  ${name}`,
  );
  return `\n${rows.join('\n')}\n`;
}

const layout = (...days: [name: string, date: string][]) =>
  layoutTimelineDays(
    YEARS,
    days.map(([name, date]) => ({ name, date: new Date(`${date}T00:00+09:00`) })),
  );

test('a day stands at its place within its fiscal year', () => {
  expect(table(layout(['始まり', '2025-04-01'], ['目標', '2030-12-31'], ['終わり', '2035-03-31']))).toBe(`
   0.0  during  right  始まり
  57.5  during  right  目標
 100.0  during  left  終わり
`);
});

test('a day before or after the plan stands at the end of the band', () => {
  expect(table(layout(['前', '2025-03-31'], ['後', '2035-04-01']))).toBe(`
   0.0  before  right  前
 100.0  after  left  後
`);
});

test('a name gives way to the left, and is left out where neither side has room', () => {
  expect(table(layout(['SDGsの目標年', '2030-12-31'], ['今日', '2030-12-01'], ['あす', '2030-12-02']))).toBe(`
  57.5  during  right  SDGsの目標年
  56.7  during  left  今日
  56.7  during  none  あす
`);
});

test('a long name leaves room for others where the band is wide', () => {
  const days = [
    { name: 'SDGs’ target year', date: new Date('2030-12-31T00:00+09:00') },
    { name: 'Today', date: new Date('2026-11-27T00:00+09:00') },
  ];
  const sides = (band: number) => layoutTimelineDays(YEARS, days, band).map(({ side }) => side);
  expect(sides(BANDS.narrow)).toEqual(['left', undefined]);
  expect(sides(BANDS.wide)).toEqual(['right', 'right']);
});

test('no name stands where the band has other words', () => {
  const date = new Date('2025-04-10T00:00+09:00');
  expect(layoutTimelineDays(YEARS, [{ name: '今日', date }], BANDS.narrow, [[0, 0.1]])[0]?.side).toBeUndefined();
});

test('whatever the days are, names lie on the band and none over another', () => {
  const day = fc.record({
    name: fc.constantFrom('今日', 'SDGsの目標年', '中間の見直し'),
    date: fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
  });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 8 }), (days) => {
      const placed = layoutTimelineDays(YEARS, days);
      expect(placed.map(({ name }) => name)).toEqual(days.map(({ name }) => name));
      // On the narrowest phone the band is 288 px wide and the names 12 px high.
      const boxes = placed.flatMap(({ at, side, name }) => {
        const width = (textWidth(name) * 12) / 288;
        if (side === undefined) return [];
        return [side === 'right' ? ([at, at + width] as const) : ([at - width, at] as const)];
      });
      const sorted = boxes.toSorted((a, b) => a[0] - b[0]);
      expect(sorted.filter(([start], i) => start < (sorted[i - 1]?.[1] ?? 0))).toEqual([]);
      expect(sorted.every(([start, end]) => start >= 0 && end <= 1)).toBe(true);
    }),
  );
});
