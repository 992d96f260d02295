import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksBetween } from '../../../src/plan/model/linksBetween.ts';
import { indexPlan, sourcedOnly, type PlanIndex } from '../../../src/plan/model/lookup.ts';
import { LINK_COST, passingCosts } from '../../../src/plan/path/passingCosts.ts';
import { shortestPaths, type Path } from '../../../src/plan/path/paths.ts';
import { BASES, type Item, type Link, type Plan } from '../../../src/plan/model/types.ts';
import { realPlan } from '../../layout/models.ts';
import { smallPlan } from '../smallPlan.ts';

const small = indexPlan(smallPlan());
const real = indexPlan(realPlan());

/** A path as a reader can follow it: `322: sea -contains> beach -happens> place-coast`, with what it costs. */
function written({ items, links, cost }: Path): string {
  const steps = links.map(({ kind, from, to }, at) => (from === items[at] ? ` -${kind}> ${to}` : ` <${kind}- ${from}`));
  return `${cost}: ${items[0] ?? ''}${steps.join('')}`;
}

function paths(index: PlanIndex, from: string, to: string): string[] {
  return shortestPaths(index, from, to).map(written);
}

const SMALL_PAIRS: [from: string, to: string][] = [
  ['sea', 'beach'],
  ['beach', 'seaweed'],
  ['beach', 'spring'],
  ['seaweed', 'place-coast'],
  ['sea', 'forest'],
  ['people', 'place-town'],
  ['phase-all', 'wood'],
];
const REAL_PAIRS: [from: string, to: string][] = [
  ['project-dx', 'policy-1'],
  ['district-azuma-3', 'policy-4'],
  ['district-azuma-3', 'policy-6'],
  ['policy-1', 'policy-2'],
  ['measure-1-1', 'measure-6-4'],
  ['sdg-1', 'sdg-17'],
  ['district-azuma', 'district-sakai'],
  ['district-azuma', 'project-dx'],
  ['vision', 'measure-3-2'],
  ['sdg-4', 'district-isesaki'],
  ['policy-5', 'district-isesaki'],
  ['measure-4-1', 'gx'],
  ['period-late', 'measure-1-1'],
];

describe('the paths of the small plan', () => {
  test('between pairs of its items', () => {
    const all = SMALL_PAIRS.map(([from, to]) => [`${from} … ${to}`, ...paths(small, from, to)]);
    expect(all).toMatchInlineSnapshot(`
      [
        [
          "sea … beach",
          "100: sea -contains> beach",
        ],
        [
          "beach … seaweed",
          "500: beach <contains- sea -contains> seaweed",
        ],
        [
          "beach … spring",
          "866: beach -happens> place-town <happens- spring",
          "866: beach -during> phase-first <during- spring",
        ],
        [
          "seaweed … place-coast",
          "100: seaweed -happens> place-coast",
        ],
        [
          "sea … forest",
          "1058: sea <contains- dream -contains> forest",
        ],
        [
          "people … place-town",
          "1507: people <contains- dream -contains> sea -contains> beach -happens> place-town",
          "1507: people <contains- dream -contains> sea -contains> seaweed -happens> place-town",
          "1507: people <contains- dream -contains> forest -contains> spring -happens> place-town",
          "1507: people <contains- dream -contains> forest -contains> wood -happens> place-town",
        ],
        [
          "phase-all … wood",
          "666: phase-all -contains> phase-first <during- wood",
        ],
      ]
    `);
  });

  test.each([
    ['beach', 'beach'],
    ['beach', 'sky'],
    ['sky', 'beach'],
  ])('there is none from %s to %s', (from, to) => {
    expect(paths(small, from, to)).toEqual([]);
  });
});

describe('the paths of the real plan', () => {
  test('between a dozen pairs, looked at by eye', () => {
    const all = REAL_PAIRS.map(([from, to]) => [`${from} … ${to}`, ...paths(real, from, to)]);
    expect(all).toMatchInlineSnapshot(`
      [
        [
          "project-dx … policy-1",
          "564: project-dx -underpins> project-shoshi -contains> project-shoshi-1 -serves> policy-1",
          "564: project-dx -underpins> project-shoshi -contains> project-shoshi-2 -serves> policy-1",
          "585: project-dx -underpins> project-kyosei -contains> project-kyosei-1 -serves> policy-1",
          "601: project-dx -underpins> project-shoshi -contains> project-shoshi-3 -serves> policy-1",
        ],
        [
          "district-azuma-3 … policy-4",
          "100: district-azuma-3 -serves> policy-4",
        ],
        [
          "district-azuma-3 … policy-6",
          "702: district-azuma-3 -gx> gx <gx- policy-6",
        ],
        [
          "policy-1 … policy-2",
          "468: policy-1 <serves- project-shoshi-3 -serves> policy-2",
          "502: policy-1 <underpins- policy-7 -underpins> policy-2",
        ],
        [
          "measure-1-1 … measure-6-4",
          "1084: measure-1-1 <contains- policy-1 <underpins- policy-7 -underpins> policy-6 -contains> measure-6-4",
        ],
        [
          "sdg-1 … sdg-17",
          "1203: sdg-1 <sdg- measure-2-3 <contains- policy-2 <underpins- policy-7 -contains> measure-7-3 -sdg> sdg-17",
          "1203: sdg-1 <sdg- measure-2-3 <contains- policy-2 <underpins- policy-7 -contains> measure-7-5 -sdg> sdg-17",
          "1203: sdg-1 <sdg- measure-2-3 <contains- policy-2 <underpins- policy-7 -contains> measure-7-6 -sdg> sdg-17",
          "1203: sdg-1 <sdg- measure-2-6 <contains- policy-2 <underpins- policy-7 -contains> measure-7-3 -sdg> sdg-17",
          "1203: sdg-1 <sdg- measure-2-6 <contains- policy-2 <underpins- policy-7 -contains> measure-7-5 -sdg> sdg-17",
        ],
        [
          "district-azuma … district-sakai",
          "862: district-azuma -contains> district-azuma-1 -serves> measure-3-6 <serves- district-sakai-1 <contains- district-sakai",
          "918: district-azuma -contains> district-azuma-3 -gx> gx <gx- district-sakai-4 <contains- district-sakai",
          "936: district-azuma -contains> district-azuma-1 -serves> measure-3-5 <serves- district-sakai-1 <contains- district-sakai",
          "944: district-azuma -contains> district-azuma-4 -serves> measure-4-2 <serves- district-sakai-3 <contains- district-sakai",
        ],
        [
          "district-azuma … project-dx",
          "1086: district-azuma -contains> district-azuma-2 -serves> measure-4-3 <serves- project-anshin-2 <contains- project-anshin <underpins- project-dx",
        ],
        [
          "vision … measure-3-2",
          "322: vision -contains> mission-katsuryoku -serves> measure-3-2",
          "413: vision -contains> policy-3 -contains> measure-3-2",
        ],
        [
          "sdg-4 … district-isesaki",
          "265: sdg-4 <sdg- district-isesaki-1 <contains- district-isesaki",
        ],
        [
          "policy-5 … district-isesaki",
          "301: policy-5 <serves- district-isesaki-4 <contains- district-isesaki",
        ],
        [
          "measure-4-1 … gx",
          "100: measure-4-1 -gx> gx",
        ],
        [
          "period-late … measure-1-1",
          "1292: period-late <contains- period-vision <during- policy-1 -contains> measure-1-1",
        ],
      ]
    `);
  });

  const passed = ({ items }: Path) => items.slice(1, -1);

  test('no path between a project and a policy leads through the centre, a goal, a period or the green idea', () => {
    const beside = ['sdg', 'gx', 'period', 'vision'];
    const odd = real.itemsOfKind('project').flatMap((project) =>
      real
        .itemsOfKind('policy')
        .flatMap(({ id }) => shortestPaths(real, project.id, id).slice(0, 1))
        .filter((path) => passed(path).some((id) => beside.includes(real.item(id)?.kind ?? ''))),
    );
    expect(odd.map(written)).toEqual([]);
  });

  test('what is linked directly is told so and no other path', () => {
    const longer = real.plan.links.filter(({ from, to }) => {
      const [first, ...others] = shortestPaths(real, from, to);
      return first?.links.length !== 1 || others.length > 0;
    });
    expect(longer).toEqual([]);
  });

  test('what the filter leaves out is neither an end nor on the path', () => {
    const sourced = indexPlan(sourcedOnly(realPlan()).plan);
    expect(paths(sourced, 'policy-1', 'measure-1-1')).toEqual([]);
    expect(paths(sourced, 'project-dx', 'policy-1')).toEqual([
      '1450: project-dx <contains- vision -contains> policy-1',
    ]);
  });
});

describe('what passing an item costs', () => {
  const cost = passingCosts(real);
  const by = (item: string, kind: string, level?: string): number => {
    const link = [...real.linksFrom(item, kind), ...real.linksTo(item, kind)].find(
      (one) => one.level === level && (kind !== 'contains' || one.from === item),
    );
    return cost(item, link!);
  };

  test('grows with what it gathers, with how far its kind of link reaches, and beside the tree', () => {
    const table = [
      ['project-dx', by('project-dx', 'contains')],
      ['policy-1', by('policy-1', 'contains')],
      ['policy-1', by('policy-1', 'serves')],
      ['sdg-17', by('sdg-17', 'sdg')],
      ['sdg-11', by('sdg-11', 'sdg')],
      ['gx, said outright', by('gx', 'gx', 'explicit')],
      ['gx, as everything', by('gx', 'gx', 'pervasive')],
      ['period-early', by('period-early', 'during')],
      ['vision', by('vision', 'contains')],
    ];
    expect(table).toMatchInlineSnapshot(`
      [
        [
          "project-dx",
          159,
        ],
        [
          "policy-1",
          195,
        ],
        [
          "policy-1",
          167,
        ],
        [
          "sdg-17",
          313,
        ],
        [
          "sdg-11",
          435,
        ],
        [
          "gx, said outright",
          251,
        ],
        [
          "gx, as everything",
          695,
        ],
        [
          "period-early",
          686,
        ],
        [
          "vision",
          552,
        ],
      ]
    `);
  });
});

/** Plans of up to six items and sixteen links of three kinds, some parallel, some from an item to itself. */
const anyGraph = fc
  .record({
    count: fc.integer({ min: 2, max: 6 }),
    ends: fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.nat(2), fc.nat(BASES.length - 1)), { maxLength: 16 }),
  })
  .map(({ count, ends }): Plan => {
    const items = Array.from({ length: count }, (_, at): Item => {
      return { id: `i${at}`, kind: 'thing', name: `i${at}`, shorts: [], basis: 'stated', source: 'test' };
    });
    const links = ends.map(([from, to, kind, basis]): Link => {
      return { from: `i${from % count}`, to: `i${to % count}`, kind: `k${kind}`, basis: BASES[basis]! };
    });
    return { ...smallPlan(), items, links };
  });

/** Every path without loops, by trying them all. */
function allPaths(index: PlanIndex, to: string, path: readonly string[]): string[][] {
  const last = path.at(-1)!;
  if (last === to) return [[...path]];
  return index.plan.items
    .filter(({ id }) => !path.includes(id) && linksBetween(index, last, id).length > 0)
    .flatMap(({ id }) => allPaths(index, to, [...path, id]));
}

function costOf(index: PlanIndex, path: readonly string[]): number {
  const cost = passingCosts(index);
  const links = path.slice(1).map((item, at) => linksBetween(index, path[at]!, item)[0]!);
  const passed = path.slice(1, -1).map((item, at) => cost(item, links[at]!) + cost(item, links[at + 1]!));
  return links.length * LINK_COST + passed.reduce((sum, one) => sum + one, 0);
}

describe('the paths of any plan', () => {
  test('are the cheapest of all, connected, without loops, each once, with the best founded links', () => {
    fc.assert(
      fc.property(anyGraph, (plan) => {
        const index = indexPlan(plan);
        const found = shortestPaths(index, 'i0', 'i1');
        const costs = allPaths(index, 'i1', ['i0'])
          .map((path) => costOf(index, path))
          .sort((a, b) => a - b)
          .filter((cost, _, [best]) => cost < best! + LINK_COST);
        expect(found.map(({ cost }) => cost)).toEqual(costs.slice(0, 5));
        for (const { items, links, cost } of found) {
          expect([items[0], items.at(-1)]).toEqual(['i0', 'i1']);
          expect(new Set(items).size).toBe(items.length);
          expect(cost).toBe(costOf(index, items));
          expect(links).toEqual(items.slice(1).map((item, at) => linksBetween(index, items[at]!, item)[0]));
        }
        expect(new Set(found.map(({ items }) => items.join())).size).toBe(found.length);
      }),
      { numRuns: 150 },
    );
  });

  test('are the same there and back', () => {
    fc.assert(
      fc.property(anyGraph, (plan) => {
        const index = indexPlan(plan);
        const back = shortestPaths(index, 'i1', 'i0').map(({ items, links, cost }) => ({
          items: items.toReversed(),
          links: links.toReversed(),
          cost,
        }));
        expect(back).toEqual(shortestPaths(index, 'i0', 'i1'));
      }),
    );
  });
});

test('ten thousand items, one of them linked to all, have their paths too', () => {
  const count = 10_000;
  const items = Array.from({ length: count }, (_, at): Item => {
    return { id: `i${at}`, kind: 'thing', name: `i${at}`, shorts: [], basis: 'stated', source: 'test' };
  });
  const link = (from: number, to: number, kind: string): Link => {
    return { from: `i${from}`, to: `i${to}`, kind, basis: 'stated' };
  };
  const links = items.flatMap((_, at) => [link(0, at, 'all'), link(at, (at * 7) % count, 'a'), link(at, at >> 1, 'b')]);
  const found = shortestPaths(indexPlan({ ...smallPlan(), items, links }), 'i9999', 'i5678');
  expect(found.length).toBeGreaterThan(0);
});
