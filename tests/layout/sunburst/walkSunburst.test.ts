import { expect, test } from 'vitest';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { layoutSunburst } from '../../../src/layout/sunburst/sunburst.ts';
import { walkSunburst } from '../../../src/layout/sunburst/walkSunburst.ts';
import { smallPlan } from '../../plan/smallPlan.ts';

const sunburst = layoutSunburst(indexPlan(smallPlan()));

test.each([
  // from      key           to
  ['dream', 'ArrowDown', 'sea'],
  ['dream', 'ArrowUp', undefined],
  ['dream', 'ArrowRight', undefined],
  ['dream', 'ArrowLeft', undefined],
  ['dream', 'Home', 'dream'],
  ['dream', 'End', 'people'],
  ['sea', 'ArrowDown', 'beach'],
  ['sea', 'ArrowUp', 'dream'],
  ['sea', 'ArrowRight', 'forest'],
  ['sea', 'ArrowLeft', 'people'],
  ['people', 'ArrowRight', 'sea'],
  ['people', 'ArrowDown', undefined],
  ['sea', 'End', 'people'],
  ['sea', 'Home', 'dream'],
  ['beach', 'ArrowUp', 'sea'],
  ['beach', 'ArrowRight', 'seaweed'],
  ['beach', 'ArrowLeft', 'seaweed'],
  ['seaweed', 'ArrowRight', 'beach'],
  ['spring', 'End', 'wood'],
  ['wood', 'Home', 'dream'],
  ['sea', 'Tab', undefined],
  ['sea', 'a', undefined],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(walkSunburst(sunburst, from, key)).toBe(to);
});

test.each(['ArrowRight', 'ArrowLeft'])('%s goes all around the first ring and comes back', (key) => {
  const path = ['sea'];
  for (let step = 0; step < 3; step++) path.push(walkSunburst(sunburst, path.at(-1)!, key)!);
  expect(path).toEqual(key === 'ArrowRight' ? ['sea', 'forest', 'people', 'sea'] : ['sea', 'people', 'forest', 'sea']);
});

test('what is not drawn walks as the centre does', () => {
  expect(walkSunburst(sunburst, 'place-coast', 'ArrowDown')).toBe('sea');
  expect(walkSunburst(sunburst, 'place-coast', 'ArrowRight')).toBeUndefined();
});
