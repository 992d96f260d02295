import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrases } from '../../../src/layout/text/phrases.ts';
import { realPlan } from '../models.ts';

const texts = realPlan().items.flatMap(({ name, shorts }) => [name, ...shorts]);

test('joined are the text, for every name and short name of the real plan', () => {
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => phrases(text).join('') !== text)).toEqual([]);
});

test.each([
  'えがお咲く|未来へ　|持続|可能な|共生|都市　|いせさき',
  '少子|高齢化|対策|プロジェクト',
  '子育て・|教育|政策',
  '産業・|観光・|文化|政策',
  'まちづくり|政策',
  '行政|サービスの|DX推進',
  '文化・|スポーツの|振興',
  '結婚・|出産・|子育てに|希望が|持てる|社会の|実現',
  '外国人への|支援体制の|構築',
  '歴史・|文化的な|地域資源を|生かした|活力ある|まちづくり',
  'すべての|人に|健康と|福祉を',
  '長期ビジョン|（基本構想）',
  '環境政策',
])('%s', (broken) => {
  expect(phrases(broken.replaceAll('|', '')).join('|')).toBe(broken);
});

// A reader stumbles over a word that goes on in the next line.
test.each(['にぎわい', '働きがい', '体制', '高齢化', 'まちづくり', '子育て', 'ビジョン', 'プロジェクト'])(
  'the word %s is torn nowhere in the real plan',
  (word) => {
    const torn = texts.filter((text) => text.includes(word) && !phrases(text).some((part) => part.includes(word)));
    expect(texts.some((text) => text.includes(word))).toBe(true);
    expect(torn.map((text) => phrases(text).join('|'))).toEqual([]);
  },
);

test('no phrase is a single scrap of kana', () => {
  const scraps = texts.filter((text) => [...text].length > 1 && phrases(text).some((part) => /^[ぁ-ん]$/.test(part)));
  expect(scraps).toEqual([]);
});

test('joined are the text, whatever the text, and no character is cut in two', () => {
  const character = fc.oneof(
    fc.constantFrom(...'海森町の子育てにぎわいプロジェクトー・、（）　 ABC123〇々𠮷🌸'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 30 }), (characters) => {
      const text = characters.join('');
      const parts = phrases(text);
      expect(parts.join('')).toBe(text);
      expect(parts.filter((part) => /\p{Surrogate}/u.test(part))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
