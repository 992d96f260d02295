import { expect, test } from 'vitest';
import { pointedName } from '../../../src/layout/sunburst/pointedName.ts';
import { layoutSunburst } from '../../../src/layout/sunburst/sunburst.ts';
import { TIERS } from '../../../src/layout/sunburst/tiers.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { realModel } from '../models.ts';

const model = realModel();
const { slices } = layoutSunburst(indexPlan(model.plan));

test.each(TIERS.map((tier) => [tier.id, tier] as const))(
  'every slice’s full name fits the picture: %s',
  (_id, tier) => {
    const size = (tier.usual * 1000) / tier.stage;
    for (const slice of slices) {
      const { lines, x, y, width, height } = pointedName(slice, model.labels[slice.id]![0]!, '（仮）', size, 500);
      const name = model.plan.items.find(({ id }) => id === slice.id)!.name;
      expect(lines.join('')).toBe(`（仮）${name}`);
      expect(Math.max(Math.abs(x) + width / 2, Math.abs(y) + height / 2), name).toBeLessThanOrEqual(500 + 1e-9);
    }
  },
);

test('a name stands over its slice where there is room', () => {
  const sector = { startAngle: 0, endAngle: Math.PI, innerRadius: 100, outerRadius: 300 };
  const { x, y, lines } = pointedName(sector, [{ lines: ['海を守る'], width: 4 }], '', 20, 500);
  expect([Math.round(x), Math.round(y), lines]).toEqual([200, -0, ['海を守る']]);
});
