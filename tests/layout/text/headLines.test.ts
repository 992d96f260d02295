import { expect, test } from 'vitest';
import { headLines } from '../../../src/layout/text/headLines.ts';
import { realModel } from '../models.ts';

const { labels } = realModel();
const UPRIGHT = { width: 9, lines: 2 };
const ACROSS = { width: 8, lines: 3 };

test.each([
  ['sdg-1', UPRIGHT, '貧困をなくそう'],
  ['sdg-11', UPRIGHT, '住み続けられる|まちづくりを'],
  ['sdg-7', UPRIGHT, 'エネルギー'],
  ['project-shoshi', ACROSS, '少子高齢化対策|プロジェクト'],
  ['district-azuma', ACROSS, '東地区'],
  ['policy-7', { width: 3, lines: 4 }, '共生・|共創・|行財政|政策'],
  ['policy-7', { width: 1, lines: 1 }, '共生・|共創・|行財政|政策'],
])('the head of %s in %j is %s', (id, room, lines) => {
  expect(headLines(labels[id]!, room).join('|')).toBe(lines);
});

test('an item without texts has no words', () => {
  expect(headLines([], UPRIGHT)).toEqual([]);
});
