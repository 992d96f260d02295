import { expect, test } from 'vitest';
import { releaseErrors } from '../../../src/plan/model/release.ts';
import { smallPlan } from '../smallPlan.ts';

const plan = smallPlan();

test('a provisional item keeps a plan from being released', () => {
  expect(releaseErrors(plan)).toEqual([
    'wood「木を使う催し」は仮の名称です。正式な名称に直し、basis を改めてください。',
  ]);
});

test('so does a provisional link between items that are not', () => {
  const items = plan.items.filter(({ id }) => id !== 'wood');
  const links = plan.links.slice(0, 1).map((link) => ({ ...link, basis: 'provisional' as const }));
  expect(releaseErrors({ ...plan, items, links })).toEqual([
    'dream から sea への「contains」は仮のつながりです。確かめて basis を改めてください。',
  ]);
});

test('a plan without either may be released', () => {
  expect(releaseErrors({ ...plan, items: plan.items.filter(({ basis }) => basis !== 'provisional') })).toEqual([]);
});
