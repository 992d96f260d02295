import { describe, expect, test } from 'vitest';
import type { Mark, Overlay } from '../../src/overlays/overlay.ts';
import { overlaysOf } from '../../src/overlays/overlays.ts';
import { indexPlan, sourcedOnly } from '../../src/plan/model/lookup.ts';
import { realPlan } from '../layout/models.ts';
import { smallPlan } from '../plan/smallPlan.ts';

const index = indexPlan(realPlan());
const overlays = overlaysOf(index);

function overlay(id: string): Overlay {
  const found = overlays.find((one) => one.id === id);
  if (found === undefined) throw new Error(`missing overlay: ${id}`);
  return found;
}

/** Marks in lines: item, choices, textures. */
function read(marks: ReadonlyMap<string, readonly Mark[]>): string[] {
  return [...marks].map(
    ([item, own]) => `${item} ${own.map(({ choice, texture = '' }) => choice + texture).join(' ')}`,
  );
}

test('a plan has the overlays that it has something for, in the order of its kinds', () => {
  expect(overlays.map(({ id }) => id)).toEqual(['sdg', 'gx']);
  expect(overlaysOf(indexPlan(smallPlan()))).toEqual([]);
});

describe('the goals', () => {
  const goals = overlay('sdg');

  test('are seventeen numbered choices in their official colours, each with its count', () => {
    const choices = goals.choices(index);
    expect(choices.map(({ value }) => value)).toEqual(Array.from({ length: 17 }, (_, at) => String(at + 1)));
    expect(choices[10]).toEqual({
      value: '11',
      name: '住み続けられるまちづくりを',
      item: 'sdg-11',
      label: '11',
      color: '#FD9D24',
      count: index.linksTo('sdg-11', 'sdg').length,
    });
  });

  test('mark what advances them, each mark with the link that says why', () => {
    const marks = goals.marks(index, ['14']);
    expect(read(marks)).toEqual(index.linksTo('sdg-14', 'sdg').map(({ from }) => `${from} 14`));
    for (const mark of [...marks.values()].flat()) expect(mark.link.reason).toMatch(/./);
  });

  test('several at once mark an item once each, in the order of the goals', () => {
    const both = goals.marks(index, ['13', '11']);
    expect(read(both)).toContain('measure-5-2 11 13');
    expect(both.size).toBe(
      new Set(['sdg-11', 'sdg-13'].flatMap((id) => index.linksTo(id, 'sdg').map((l) => l.from))).size,
    );
  });

  test('have nothing to mark where only the source speaks', () => {
    const sourced = indexPlan(sourcedOnly(realPlan()).plan);
    expect(goals.marks(sourced, ['11']).size).toBe(0);
    expect(goals.choices(sourced).every(({ count }) => count === 0)).toBe(true);
  });
});

describe('the green transformation', () => {
  const gx = overlay('gx');

  test('is chosen as a whole or by level, and the levels differ in texture', () => {
    expect(gx.choices(index).map(({ value, texture }) => `${value} ${texture}`)).toEqual([
      '1 undefined',
      'explicit lines',
      'pervasive dots',
    ]);
    const [all, ...levels] = gx.choices(index).map(({ count }) => count);
    expect(levels.reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  test('marks one level or all of them', () => {
    const explicit = gx.marks(index, ['explicit']);
    expect(read(explicit)).toContain('policy-6 explicitlines');
    expect([...explicit.values()].flat().every(({ link }) => link.quote !== undefined)).toBe(true);
    const all = gx.marks(index, ['1']);
    expect(all.size).toBe(explicit.size + gx.marks(index, ['pervasive']).size);
    expect(read(all)).toContain('measure-1-1 pervasivedots');
  });

  test('without a choice marks nothing', () => {
    expect(gx.marks(index, []).size).toBe(0);
  });
});
