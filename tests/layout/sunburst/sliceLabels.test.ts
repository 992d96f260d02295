import { describe, expect, test } from 'vitest';
import { labelTexts } from '../../../src/build/labelTexts.ts';
import { sliceLabels, type SliceLabel } from '../../../src/layout/sunburst/sliceLabels.ts';
import { SLIDE_SUNBURST } from '../../../src/layout/sunburst/slideSunburst.ts';
import { layoutSunburst, type Slice, type Sunburst } from '../../../src/layout/sunburst/sunburst.ts';
import { TIERS, type Tier } from '../../../src/layout/sunburst/tiers.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { crossLinks } from '../../../src/plan/model/relations.ts';
import type { Plan } from '../../../src/plan/model/types.ts';
import { smallPlan } from '../../plan/smallPlan.ts';
import { boxesOverlap, boxInSector, labelBox, type Box } from '../boxes.ts';
import { realPlan } from '../models.ts';

/** One picture at one tier, with its labels. */
interface Drawing {
  readonly name: string;
  readonly tier: Tier;
  readonly sunburst: Sunburst;
  readonly labels: readonly SliceLabel[];
}

/** The home and the picture of every item in focus, at every tier, as the explorer draws them. */
function drawings(plan: Plan): Drawing[] {
  const index = indexPlan(plan);
  const texts = labelTexts(plan);
  return plan.items.flatMap(({ id }) => {
    const focus = id === plan.meta.center ? undefined : id;
    const linked = new Set(crossLinks(index, id).flatMap((link) => [link.from, link.to]));
    const sunburst = layoutSunburst(indexPlan(plan), { focus, linked });
    return TIERS.map((tier) => ({
      name: `${id} ${tier.id}`,
      tier,
      sunburst,
      labels: sliceLabels(sunburst, texts, tier),
    }));
  });
}

const real = realPlan();
const realTexts = labelTexts(real);
const all = drawings(real);
const home = all.filter(({ name }) => name.startsWith(`${real.meta.center} `));

function sliceOf({ sunburst }: Drawing, { id }: SliceLabel): Slice {
  return sunburst.slices.find((slice) => slice.id === id)!;
}

describe('the small plan', () => {
  test('at home, at the largest tier: names, in one size a ring', () => {
    const labels = sliceLabels(layoutSunburst(indexPlan(smallPlan())), labelTexts(smallPlan()), TIERS[2]);
    expect(labelTable(labels)).toBe(`
  161 -128   51   38 middle  海を守る
   89  186  -26   38 middle  森を育てる
 -310  -71    0   38 middle  人を結ぶ
  166 -345    0   38 middle  砂浜の清掃
  373  -85    0   38 middle  藻場の再生
  299  239  -51   38 middle  水源林の手入れ
    0  383    0   38 middle  木を使う催し
`);
  });
});

describe('every label of the real plan, at home and with any item in focus, at every tier', () => {
  test('lies inside its slice with its whole box', () => {
    const outside = all.flatMap((drawing) =>
      drawing.labels
        .filter((label) => !boxInSector(labelBox(label), sliceOf(drawing, label)))
        .map((label) => `${drawing.name}: ${label.id} ${label.lines.join('|')}`),
    );
    expect(all).toHaveLength(real.items.length * TIERS.length);
    expect(outside).toEqual([]);
  });

  test('is a word, never a number alone', () => {
    const bare = all.flatMap(({ name, labels }) =>
      labels.filter(({ lines }) => /^[\d０-９]*$/.test(lines.join(''))).map(({ id }) => `${name}: ${id}`),
    );
    expect(bare).toEqual([]);
  });

  test('covers no other label', () => {
    expect(all.flatMap(({ name, labels }) => overlaps(labels).map((pair) => `${name}: ${pair}`))).toEqual([]);
  });

  test('says what its item’s texts say, in lines', () => {
    const strange = all.flatMap(({ name, labels }) =>
      labels
        .filter(({ id, rank, lines }) => !realTexts[id]?.[rank]?.some((way) => way.lines.join('|') === lines.join('|')))
        .map(({ id }) => `${name}: ${id}`),
    );
    expect(strange).toEqual([]);
  });

  test('is in the size of its ring, apart from the branch in focus', () => {
    const mixed = all.flatMap((drawing) => {
      const { branch } = drawing.sunburst;
      const sizes = new Map<string, Set<number>>();
      for (const label of drawing.labels) {
        const { id, depth, parent } = sliceOf(drawing, label);
        const ring = `${drawing.name}: ring ${depth}${id === branch || parent === branch ? ', branch' : ''}`;
        sizes.set(ring, (sizes.get(ring) ?? new Set()).add(label.size));
      }
      return [...sizes].filter(([, used]) => used.size > 1).map(([ring]) => ring);
    });
    expect(mixed).toEqual([]);
  });

  test('can be read: no size on the screen is below the tier’s smallest', () => {
    const px = ({ tier, labels }: Drawing) => labels.map(({ size }) => (size * tier.stage) / 1000);
    const small = all.filter((drawing) => Math.min(...px(drawing)) < Math.min(...drawing.tier.sizes) - 1e-9);
    expect(small.map(({ name }) => name)).toEqual([]);
    expect(Math.min(...TIERS.flatMap(({ sizes }) => sizes))).toBeGreaterThanOrEqual(11);
  });
});

describe('the real plan’s home', () => {
  test.each(home.map((drawing) => [drawing.tier.id, drawing] as const))(
    'has a word on every slice that has room for one, and a ring of which most have none is bare: %s',
    (_id, drawing) => {
      const named = (depth: number) => drawing.labels.filter((label) => sliceOf(drawing, label).depth === depth).length;
      const leaves = drawing.sunburst.slices.length - (7 + 5 + 4);
      const least = { small: [15, 0], medium: [16, leaves - 6], large: [16, leaves], slide: [16, 0] }[drawing.tier.id];
      expect(named(1)).toBeGreaterThanOrEqual(least[0]!);
      expect(named(2)).toBeGreaterThanOrEqual(least[1]!);
      if (least[1] === 0) expect(named(2)).toBe(0);
    },
  );
});

describe('on a slide', () => {
  const { rings, tier } = SLIDE_SUNBURST;
  const index = indexPlan(real);
  const whole = layoutSunburst(index, { rings });

  test('every branch has a name, in one size that the back row reads, and no leaf has one', () => {
    const labels = sliceLabels(whole, realTexts, tier);
    const branches = whole.slices.filter(({ depth }) => depth === 1);
    expect(labels.map(({ id }) => id)).toEqual(branches.map(({ id }) => id));
    expect(new Set(labels.map(({ size }) => size)).size).toBe(1);
    // 28 px at a height of 1080 px are 20 px at 768 px.
    expect((labels[0]!.size * tier.stage) / 1000).toBeGreaterThan(19.99);
  });

  test('the names grow as the room that tiles around the rim need shrinks the picture', () => {
    const size = (reach: number) => sliceLabels(whole, realTexts, tier, reach)[0]!.size / reach;
    expect(size(600)).toBeCloseTo(size(500), 6);
  });

  test('a branch in focus has the rings of the page, with its own names', () => {
    const { branch, slices } = layoutSunburst(index, { focus: 'policy-4', rings });
    expect(branch).toBe('policy-4');
    expect(slices).toEqual(layoutSunburst(index, { focus: 'policy-4' }).slices);
  });
});

describe('a slice', () => {
  const slice: Slice = {
    id: 'sea',
    parent: 'dream',
    depth: 1,
    hasChildren: false,
    startAngle: 0,
    endAngle: 0.12,
    innerRadius: 142,
    outerRadius: 270,
  };
  const draw = (change: Partial<Slice>, texts: string[]) =>
    sliceLabels(
      { center: { id: 'dream', radius: 122 }, slices: [{ ...slice, ...change }], bands: [], branch: undefined },
      { sea: texts.map((text) => [{ lines: [text], width: text.length }]) },
      TIERS[2],
    ).map(({ lines, rank }) => `${rank} ${lines.join('|')}`);

  test.each([
    ['its full name where there is room', { endAngle: 1.5 }, '0 海を守る'],
    ['the short name where there is less', { endAngle: 0.12, outerRadius: 210 }, '1 海'],
  ])('shows %s', (_what, change, label) => {
    expect(draw(change, ['海を守る', '海'])).toEqual([label]);
  });

  test.each([
    ['too thin', { endAngle: 0.005 }],
    ['too short', { endAngle: 0.1, outerRadius: 170 }],
  ])('%s for its shortest name shows nothing', (_what, change) => {
    expect(draw(change, ['海を守る', '海'])).toEqual([]);
  });

  test('without texts shows nothing', () => {
    expect(draw({ endAngle: 1.5 }, [])).toEqual([]);
  });
});

/** Labels as a table: x, y, turn between −180° and 180°, size, anchor, lines. */
function labelTable(labels: readonly SliceLabel[]): string {
  const rows = labels.map(({ lines, x, y, rotate, size, anchor }) => {
    const numbers = [x, y, rotate > 180 ? rotate - 360 : rotate, size];
    const cells = numbers.map((value) => String(Math.round(value) + 0).padStart(5));
    return `${cells.join('')} ${anchor}  ${lines.join('|')}`;
  });
  return `\n${rows.join('\n')}\n`;
}

/** Pairs of labels whose boxes share any area. */
function overlaps(labels: readonly SliceLabel[]): string[] {
  const boxes = labels.map((label) => ({ id: label.id, box: labelBox(label), extent: extentOf(labelBox(label)) }));
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.extent.every(([from, to], axis) => from < b.extent[axis]![1] && to > b.extent[axis]![0]))
      .filter((b) => boxesOverlap(a.box, b.box))
      .map((b) => `${a.id} ${b.id}`),
  );
}

/** From where to where a box reaches, along x and along y. */
function extentOf(box: Box): (readonly [number, number])[] {
  return [0, 1].map((axis) => {
    const along = box.map((corner) => corner[axis]!);
    return [Math.min(...along), Math.max(...along)] as const;
  });
}
