import { expect, test } from 'vitest';
import { readPlanFolder } from '../../../src/build/plan/readPlanFolder.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { termsIn } from '../../../src/plan/model/termsIn.ts';

const { plan } = readPlanFolder('data', process.cwd());
if (plan === undefined) throw new Error('The plan has errors.');
const index = indexPlan(plan);

function terms(id: string): string[] {
  const item = index.item(id);
  if (item === undefined) throw new Error(`No item: ${id}`);
  return termsIn(index.plan.terms, index.kindOf(id), item).map((term) => term.id);
}

test('a term is found in the kind, in the name and in the text of an item, however it is written there', () => {
  expect(terms('measure-1-1')).toEqual(['juten-shisaku']);
  expect(terms('project-dx')).toEqual(['juten-project', 'dx']);
  expect(terms('district-azuma-1')).toEqual(['chikubetsu-keikaku']);
  expect(terms('period-vision')).toEqual(['kihon-koso']);
  expect(terms('policy-1')).toEqual([]);
});
