import { describe, expect, test } from 'vitest';
import { layoutTimeline, type Timeline } from '../../../src/layout/timeline/timeline.ts';
import { realPlan } from '../models.ts';
import { smallPlan } from '../../plan/smallPlan.ts';

/** The bars as a table: row, start and end as percent of the width, id. */
function bars(timeline: Timeline): string {
  const percent = (share: number) => (share * 100).toFixed(1).padStart(6);
  const rows = timeline.bars.map(({ row, start, end, id }) => `${row} ${percent(start)} ${percent(end)}  ${id}`);
  return `\n${rows.join('\n')}\n`;
}

function layout(...periods: [id: string, from: number, to: number][]): Timeline {
  return layoutTimeline(
    { from: 2025, to: 2034 },
    periods.map(([id, from, to]) => ({ id, name: id, from, to })),
  );
}

describe('bars', () => {
  test('of the real plan: the vision over both action plans, which share a row', () => {
    const { meta, periods } = realPlan();
    expect(bars(layoutTimeline(meta.years, periods))).toBe(`
0    0.0  100.0  period-vision
1    0.0   50.0  period-early
1   50.0  100.0  period-late
`);
  });

  test('of the small plan', () => {
    const { meta, periods } = smallPlan();
    expect(bars(layoutTimeline(meta.years, periods))).toBe(`
0    0.0  100.0  phase-all
1    0.0   50.0  phase-first
`);
  });

  test('that share a year stand in different rows, the longest above', () => {
    const timeline = layout(['short', 2026, 2027], ['long', 2025, 2029], ['later', 2030, 2030], ['across', 2029, 2031]);
    expect(bars(timeline)).toBe(`
0    0.0   50.0  long
0   50.0   60.0  later
1   40.0   70.0  across
1   10.0   30.0  short
`);
    expect(timeline.rows).toBe(2);
  });
});

test('years are equal parts that follow one another from 0 to 1', () => {
  const { years } = layout();
  expect(years.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034]);
  expect(years.map(({ start }) => start)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  expect(years.slice(1).map(({ start }) => start)).toEqual(years.slice(0, -1).map(({ end }) => end));
  expect(years.at(-1)?.end).toBe(1);
});

test('without periods there are no rows', () => {
  expect(layout()).toMatchObject({ bars: [], rows: 0 });
});

test('the periods that it is given are left in their order', () => {
  const { meta, periods } = smallPlan();
  const turned = Object.freeze(periods.toReversed());
  expect(() => layoutTimeline(meta.years, turned)).not.toThrow();
});
