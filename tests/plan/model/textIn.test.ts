import { expect, test } from 'vitest';
import { textIn } from '../../../src/plan/model/textIn.ts';
import { withTranslation } from '../translations.ts';

const { plan, translations } = withTranslation();
const [portuguese] = translations!;

test.each([
  ['ja', 'items/sea/name', { text: '海を守る', language: 'ja', standing: 'own' }],
  ['pt', 'items/sea/name', { text: 'Proteger o mar', language: 'pt', standing: 'translation' }],
  [
    'pt',
    'kinds/action/provisionalNote',
    { text: 'Os nomes das ações são provisórios', language: 'pt', standing: 'translation' },
  ],
  // Nobody has translated it: the plan's own words, which say that they are.
  [
    'pt',
    'links/sea~beach/contains/reason',
    { text: '取組は柱のすぐ後に並んでいる。', language: 'ja', standing: 'fallback' },
  ],
  ['vi', 'items/sea/name', { text: '海を守る', language: 'ja', standing: 'fallback' }],
  ['pt', 'items/sky/name', undefined],
])('in %s %s is %j', (wanted, key, text) => {
  expect(textIn(plan!, portuguese, wanted)(key)).toEqual(text);
});

test('without a translation all of it is the plan’s own', () => {
  expect(textIn(plan!, undefined, 'pt')('items/sea/name')?.standing).toBe('fallback');
});
