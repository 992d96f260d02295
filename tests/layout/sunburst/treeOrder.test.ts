import { expect, test } from 'vitest';
import { layoutSunburst } from '../../../src/layout/sunburst/sunburst.ts';
import { treeOrder } from '../../../src/layout/sunburst/treeOrder.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { smallPlan } from '../../plan/smallPlan.ts';

test('slices are read each before what it contains, with their place among siblings', () => {
  const { slices, center } = layoutSunburst(indexPlan(smallPlan()));
  const rows = treeOrder(slices, center.id).map(({ id, depth, position, size }) =>
    [id, depth, position, size].join(' '),
  );
  expect(rows).toEqual([
    'sea 1 1 3',
    'beach 2 1 2',
    'seaweed 2 2 2',
    'forest 1 2 3',
    'spring 2 1 2',
    'wood 2 2 2',
    'people 1 3 3',
  ]);
});
