import { describe, expect, test } from 'vitest';
import { readPlanFolder } from '../../../src/build/plan/readPlanFolder.ts';
import { indexPlan, sourcedOnly, type PlanIndex } from '../../../src/plan/model/lookup.ts';
import { themeAnswer } from '../../../src/plan/model/themeAnswer.ts';
import { themeEntries } from '../../../src/plan/model/themeEntries.ts';

const { plan } = readPlanFolder('data', process.cwd());
if (plan === undefined) throw new Error('The plan has errors.');
const index = indexPlan(plan);

function answer(of: PlanIndex, id: string): string[] {
  const theme = of.plan.themes.find((one) => one.id === id);
  if (theme === undefined) throw new Error(`No theme: ${id}`);
  return themeAnswer(of, theme).flatMap(({ kind, entries }) =>
    entries.map(({ item, lead, link }) => `${kind} ${item.id} ${(lead ?? link)?.basis} ${link?.to ?? ''}`.trim()),
  );
}

describe('what answers a theme', () => {
  test('is what it leads to and what is linked to that, by kind', () => {
    expect(answer(index, 'old-age')).toEqual([
      'policy policy-2 editorial',
      'measure measure-2-3 editorial',
      'measure measure-2-4 editorial',
      'measure measure-4-3 editorial',
      'project project-shoshi stated',
      'project-item project-shoshi-3 editorial measure-2-4',
      'project-item project-anshin-2 editorial measure-4-3',
      'project-item project-dx-3 editorial measure-2-4',
      'direction district-azuma-2 editorial measure-4-3',
    ]);
  });

  test('is what the source says alone, where only that is shown', () => {
    expect(answer(indexPlan(sourcedOnly(plan).plan), 'childcare')).toEqual([
      'policy policy-1 stated',
      'project-item project-shoshi-1 stated',
      'direction district-isesaki-1 stated',
    ]);
  });

  test('has each item once, and something for every theme', () => {
    for (const theme of plan.themes) {
      const items = themeAnswer(index, theme).flatMap(({ entries }) => entries.map(({ item }) => item.id));
      expect(items.length, theme.id).toBeGreaterThan(3);
      expect(new Set(items).size, theme.id).toBe(items.length);
      expect(items.toSorted(), theme.id).toEqual([...themeEntries(index, theme).keys()].toSorted());
    }
  });
});
