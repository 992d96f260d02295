import { expect, test } from 'vitest';
import { readPlanFolder } from '../../../src/build/plan/readPlanFolder.ts';
import { findGuidance } from '../../../src/plan/search/findGuidance.ts';

const { plan } = readPlanFolder('data', process.cwd());
if (plan === undefined) throw new Error('The plan has errors.');

/** Themes, the nearest item, and whether the leaflet lacks the word. */
function found(query: string): string {
  const { themes, unsaid, missing } = findGuidance(plan!, query);
  const near = unsaid?.near.map(({ to }) => to) ?? [];
  return [...themes.map(({ id }) => id), ...near, ...(missing ? ['not said'] : [])].join(' ');
}

test.each([
  ['学童', 'childcare not said'],
  ['待機児童', 'childcare not said'],
  ['子育て', 'childcare'],
  ['ごみ', 'environment not said'],
  ['外国人', 'living-together'],
  ['市長', 'not said'],
  ['議会', 'not said'],
  ['予算', 'measure-7-5 not said'],
  ['年金', 'measure-2-6 not said'],
  ['防災', 'disaster'],
  ['え', ''],
  ['該当しない言葉', ''],
])('%s leads to what is honest', (query, answer) => {
  expect(found(query)).toBe(answer);
});
