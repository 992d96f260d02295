import { describe, expect, test } from 'vitest';
import { middle } from '../../../src/layout/sunburst/sector.ts';
import { layoutSunburst } from '../../../src/layout/sunburst/sunburst.ts';
import { crossLinks } from '../../../src/plan/model/relations.ts';
import { indexPlan, sourcedOnly } from '../../../src/plan/model/lookup.ts';
import type { Link, Plan } from '../../../src/plan/model/types.ts';
import { smallPlan } from '../../plan/smallPlan.ts';
import { realPlan } from '../models.ts';
import { sliceTable } from './sliceTable.ts';

const plan = smallPlan();

/** Items may hold up those beside them. */
const linkKinds = [
  ...plan.linkKinds,
  { id: 'holds', role: 'underpinning', outward: '', inward: '', sentence: '' } as const,
];

/** The small plan with its two places as a second group of the circle, and one pillar that underpins the others. */
const twoGroups: Plan = {
  ...plan,
  meta: { ...plan.meta, groups: [...plan.meta.groups, { kind: 'place', name: '場所' }] },
  items: plan.items.map((item) => (item.kind === 'place' ? { ...item, parent: plan.meta.center } : item)),
  linkKinds,
  links: [...plan.links, underpins('people', 'sea'), underpins('people', 'forest')],
};

function underpins(from: string, to: string): Link {
  return { from, to, kind: 'holds', basis: 'stated' };
}

describe('the small plan', () => {
  test('at home: one ring a level, and what contains nothing reaches the rim', () => {
    expect(sliceTable(layoutSunburst(indexPlan(plan)))).toBe(`
   0.0  102.9  142  270  sea
 102.9  205.7  142  270  forest
 205.7  360.0  142  494  people
   0.0   51.4  272  494  beach
  51.4  102.9  272  494  seaweed
 102.9  154.3  272  494  spring
 154.3  205.7  272  494  wood
`);
  });

  test('focused: the branch takes three tenths of the circle, its middle stays where it was', () => {
    expect(sliceTable(layoutSunburst(indexPlan(plan), { focus: 'sea' }))).toBe(`
  -2.6  105.4  142  270  sea
 105.4  206.2  142  270  forest
 206.2  357.4  142  494  people
  -2.6   51.4  272  494  beach
  51.4  105.4  272  494  seaweed
 105.4  155.8  272  494  spring
 155.8  206.2  272  494  wood
`);
  });

  test('with two groups: a gap between them, and a band beneath what is underpinned', () => {
    expect(sliceTable(layoutSunburst(indexPlan(twoGroups)))).toBe(`
   1.6   56.0  142  270  sea
  56.0  110.4  142  270  forest
 110.4  192.0  142  494  people
 195.2  276.8  142  494  place-coast
 276.8  358.4  142  494  place-town
   1.6   28.8  272  494  beach
  28.8   56.0  272  494  seaweed
  56.0   83.2  272  494  spring
  83.2  110.4  272  494  wood
   1.6  192.0  127  138  people under sea forest
`);
  });

  test.each([
    ['sea', 'sea'],
    ['beach', 'sea'],
    ['people', undefined],
    ['dream', undefined],
    ['place-coast', undefined],
    ['nowhere', undefined],
    [undefined, undefined],
  ])('a focus on %s zooms into %s', (focus, branch) => {
    expect(layoutSunburst(indexPlan(plan), { focus }).branch).toBe(branch);
  });

  test('knows each slice’s parent, depth and whether it contains any', () => {
    const { slices, center } = layoutSunburst(indexPlan(plan));
    expect(center).toEqual({ id: 'dream', radius: 122 });
    expect(slices.map(({ id, parent, depth, hasChildren }) => [id, parent, depth, hasChildren])).toEqual([
      ['sea', 'dream', 1, true],
      ['forest', 'dream', 1, true],
      ['people', 'dream', 1, false],
      ['beach', 'sea', 2, false],
      ['seaweed', 'sea', 2, false],
      ['spring', 'forest', 2, false],
      ['wood', 'forest', 2, false],
    ]);
  });
});

describe('bands', () => {
  test('end in the item that underpins, wherever it stands among its siblings', () => {
    const links = [underpins('sea', 'people'), underpins('forest', 'sea')];
    const { slices, bands } = layoutSunburst(indexPlan({ ...plan, linkKinds, links }));
    const at = (id: string) => slices.find((slice) => slice.id === id)!;
    expect(bands.map(({ id, startAngle, endAngle }) => [id, startAngle, endAngle])).toEqual([
      ['sea', at('sea').startAngle, at('people').endAngle],
      ['forest', at('sea').startAngle, at('forest').endAngle],
    ]);
  });

  test('leave out what is no sibling, and what underpins nobody in the circle', () => {
    const links = [underpins('people', 'sea'), underpins('people', 'spring'), underpins('place-coast', 'sea')];
    expect(layoutSunburst(indexPlan({ ...plan, linkKinds, links })).bands.map(({ id, over }) => [id, over])).toEqual([
      ['people', ['sea']],
    ]);
  });
});

describe('the real plan', () => {
  const real = realPlan();
  /** Three tenths of what the gaps between three groups leave of the circle. */
  const LEAST = 0.3 * (1 - (3 * 0.055) / (2 * Math.PI)) - 1e-9;

  test('draws 83 slices in three groups and two bands', () => {
    const { slices, bands } = layoutSunburst(indexPlan(real));
    expect(slices).toHaveLength(7 + 36 + 5 + 15 + 4 + 16);
    expect(bands.map(({ id, over }) => [id, over.length])).toEqual([
      ['policy-7', 6],
      ['project-dx', 4],
    ]);
  });

  test.each([
    ['everything', real],
    ['sourced things only', sourcedOnly(real).plan],
  ])('with %s: a focused branch takes 30 to 52 % of the circle, more than before', (_name, shown) => {
    const index = indexPlan(shown);
    const home = new Map(layoutSunburst(indexPlan(shown)).slices.map((slice) => [slice.id, slice]));
    const wrong = shown.items.flatMap(({ id }) => {
      const linked = new Set(crossLinks(index, id).flatMap((link) => [link.from, link.to]));
      const { slices, branch } = layoutSunburst(indexPlan(shown), { focus: id, linked });
      if (branch === undefined) return [];
      const now = share(slices.find((slice) => slice.id === branch)!);
      return now >= LEAST && now <= 0.52 && now > share(home.get(branch)!) ? [] : `${id}: ${now.toFixed(3)}`;
    });
    expect(wrong).toEqual([]);
  });

  test('what the focused item links to is at least twice as wide as what it does not', () => {
    const { slices } = layoutSunburst(indexPlan(real), { focus: 'policy-1', linked: new Set(['district-azuma-1']) });
    const width = (id: string) => share(slices.find((slice) => slice.id === id)!);
    expect(width('district-azuma-1') / width('district-azuma-2')).toBeGreaterThan(2 - 1e-9);
    expect(width('district-azuma-3')).toBeCloseTo(width('district-azuma-2'));
  });
});

describe('a plan a hundred times larger', () => {
  test('draws its hundred branches and none of the leaves that nobody could see', () => {
    const plan = branches(100, 99);
    expect(plan.items).toHaveLength(1 + 10_000);
    expect(layoutSunburst(indexPlan(plan)).slices).toHaveLength(100);
  });

  test('draws the leaves of the branch in focus as well', () => {
    const { slices } = layoutSunburst(indexPlan(branches(100, 99)), { focus: 'leaf-40-7' });
    expect(slices.filter(({ depth }) => depth === 2).map(({ parent }) => parent)).toEqual(Array(99).fill('branch-40'));
  });

  test('draws nothing whose parent it leaves out', () => {
    const { slices, center } = layoutSunburst(indexPlan(branches(3_000, 1)));
    const drawn = new Set([center.id, ...slices.map(({ id }) => id)]);
    expect(slices.filter(({ parent }) => !drawn.has(parent))).toHaveLength(0);
  });
});

test('the middle of a sector is between its two angles', () => {
  expect(middle({ startAngle: 1, endAngle: 2, innerRadius: 0, outerRadius: 1 })).toBe(1.5);
});

/** A plan of so many branches with so many leaves each. */
function branches(count: number, leaves: number): Plan {
  const [center, pillar, action] = ['dream', 'sea', 'beach'].map((id) => plan.items.find((item) => item.id === id)!);
  const items = Array.from({ length: count }, (_, at) => [
    { ...pillar!, id: `branch-${at}` },
    ...Array.from({ length: leaves }, (__, leaf) => ({ ...action!, id: `leaf-${at}-${leaf}`, parent: `branch-${at}` })),
  ]);
  return { ...plan, items: [center!, ...items.flat()], links: [] };
}

function share({ startAngle, endAngle }: { readonly startAngle: number; readonly endAngle: number }): number {
  return (endAngle - startAngle) / (2 * Math.PI);
}
