import { expect, test } from 'vitest';
import { numberedName } from '../../src/account/numberedName.ts';
import { indexPlan } from '../../src/plan/model/lookup.ts';
import { japanese } from '../i18n/japanese.ts';
import { realPlan } from '../layout/models.ts';

const index = indexPlan(realPlan());

test.each([
  ['sdg-4', '4 質の高い教育をみんなに'],
  ['policy-4', '4 まちづくり政策'],
  ['measure-4-3', '3 （仮）公共交通の充実'],
  ['district-azuma-4', '東地区 › 4 安全でゆとりある居住環境の形成'],
  ['nowhere', ''],
])('%s in a table: %s', (id, name) => {
  expect(numberedName(index, index.item(id), japanese.page.marked)).toBe(name);
});

test('where the mark has a column of its own the name has none', () => {
  expect(numberedName(index, index.item('measure-4-3'), (name) => name)).toBe('3 公共交通の充実');
});
