import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodsOf, yearOfPlan } from '../../../src/plan/time/inForce.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { yearSummary } from '../../../src/plan/time/yearSummary.ts';
import type { Item, Plan } from '../../../src/plan/model/types.ts';
import { realPlan } from '../../layout/models.ts';
import { smallPlan } from '../smallPlan.ts';

/** One line for each thing that is not in force: its id and the period that is to decide. */
function undecided(plan: Plan, year: number): string {
  const { undecided: map } = yearOfPlan(indexPlan(plan), year);
  return [...map].map(([id, period]) => `${id} ← ${period?.id ?? 'none'}`).join('\n');
}

/** The year in a few words: phase, periods, what is in force and what is awaited, by kind. */
function summary(plan: Plan, year: number): string {
  const index = indexPlan(plan);
  const of = yearOfPlan(index, year);
  const { inForce, awaited } = yearSummary(index, of);
  const there = inForce.map(({ kind, items }) => `${kind} ${items.length}`).join(', ');
  const to = awaited.map(({ period, kinds, count }) => `${kinds.join('+')} (${count}) by ${period.id}`).join(', ');
  return `${of.phase} | ${of.periods.map(({ id }) => id).join(' > ')} | ${there} | ${to}`;
}

const ALL = 'vision 1, mission 2, value 4, policy 7';
const EARLY = 'measure 36, project 5, project-item 15, district 4, direction 16';
const AWAITED = 'measure+project+district (76) by period-late';

describe('the real plan', () => {
  test.each([
    [2024, `before |  |  | `],
    [2025, `during | period-vision > period-early | ${ALL}, ${EARLY} | `],
    [2029, `during | period-vision > period-early | ${ALL}, ${EARLY} | `],
    [2030, `during | period-vision > period-late | ${ALL} | ${AWAITED}`],
    [2034, `during | period-vision > period-late | ${ALL} | ${AWAITED}`],
    [2035, `after |  |  | `],
  ])('in fiscal year %i', (year, expected) => {
    expect(summary(realPlan(), year)).toBe(expected);
  });

  test('a goal and GX belong to no year and are never undecided', () => {
    const index = indexPlan(realPlan());
    const timeless = [...index.itemsOfKind('sdg'), ...index.itemsOfKind('gx')];
    expect(timeless.map((item) => periodsOf(index, item))).toEqual(timeless.map(() => []));
    expect(timeless.filter(({ id }) => yearOfPlan(index, 2024).undecided.has(id))).toEqual([]);
  });

  test('a period is in force in its own years; nobody decides it anew', () => {
    expect(undecided(realPlan(), 2030)).toContain('period-early ← none');
    expect(undecided(realPlan(), 2026)).toBe('period-late ← none');
  });
});

describe('the small plan', () => {
  test.each([
    [2025, 'before |  |  | '],
    [2026, 'during | phase-all > phase-first | action 4 | '],
    [2029, 'during | phase-all |  | '],
    [2032, 'after |  |  | '],
  ])('in fiscal year %i', (year, expected) => {
    expect(summary(smallPlan(), year)).toBe(expected);
  });

  test('a period that began before is not the one to decide what comes after', () => {
    expect(undecided(smallPlan(), 2029)).toBe(
      ['beach', 'seaweed', 'spring', 'wood', 'phase-first'].map((id) => `${id} ← none`).join('\n'),
    );
  });
});

describe('a plan whose second half is typed in', () => {
  const small = smallPlan();
  const second = { id: 'phase-second', name: 'あとの3年', from: 2029, to: 2031 };
  const phase: Item = { ...small.items.find(({ id }) => id === 'phase-first')!, ...second, years: second };
  const awaiting: Plan = { ...small, items: [...small.items, phase], periods: [...small.periods, second] };
  const dune: Item = { ...small.items.find(({ id }) => id === 'beach')!, id: 'dune' };
  const decided: Plan = {
    ...awaiting,
    items: [...awaiting.items, dune],
    links: [...awaiting.links, { from: 'dune', to: second.id, kind: 'during', basis: 'stated' }],
  };

  test('awaits it until then', () => {
    expect(undecided(awaiting, 2029)).toContain('beach ← phase-second');
    expect(summary(awaiting, 2029)).toBe('during | phase-all > phase-second |  | action (4) by phase-second');
  });

  test('awaits nothing more of a kind that it has decided', () => {
    expect(undecided(decided, 2029)).toContain('beach ← none');
    expect(summary(decided, 2029)).toBe('during | phase-all > phase-second | action 1 | ');
  });

  test('is not awaited by what is still to come', () => {
    expect(undecided(decided, 2026)).toBe('phase-second ← none\ndune ← none');
  });
});

test('an item inside one with a period has that period, unless it has its own', () => {
  const small = smallPlan();
  const inside: Item = { ...small.items.find(({ id }) => id === 'beach')!, id: 'shell', parent: 'beach' };
  const index = indexPlan({ ...small, items: [...small.items, inside] });
  expect(periodsOf(index, inside).map(({ id }) => id)).toEqual(['phase-first']);
  const own = { from: 'shell', to: 'phase-all', kind: 'during', basis: 'stated' } as const;
  const other = indexPlan({ ...small, items: [...small.items, inside], links: [...small.links, own] });
  expect(periodsOf(other, inside).map(({ id }) => id)).toEqual(['phase-all']);
});

test('any year of any plan is told, and each item is in force, awaited, outside or timeless', () => {
  const plans = [realPlan(), smallPlan()].map((plan) => indexPlan(plan));
  fc.assert(
    fc.property(fc.constantFrom(...plans), fc.integer({ min: -9999, max: 9999 }), (index, year) => {
      const of = yearOfPlan(index, year);
      const { inForce, awaited } = yearSummary(index, of);
      const outside = [...of.undecided.values()].filter((period) => period === undefined).length;
      const timeless = index.plan.items.filter((item) => periodsOf(index, item).length === 0).length;
      const there = inForce.reduce((sum, { items }) => sum + items.length, 0) + of.periods.length;
      const waiting = awaited.reduce((sum, { count }) => sum + count, 0);
      expect(there + waiting + outside + timeless).toBe(index.plan.items.length);
      if (of.phase !== 'during') expect([of.periods, waiting]).toEqual([[], 0]);
    }),
    { numRuns: 60 },
  );
});
