import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { easyProblems, MOST_KANJI, MOST_LETTERS, type EasyWords } from '../../../src/plan/check/easyProblems.ts';

const WORDS: EasyWords = { known: ['バス'], explained: ['デジタル', 'SDGs'], names: ['伊勢崎市', '赤堀'] };

/** What is found in sentences, as `kind found`. */
function found(text: string, shape: 'sentences' | 'clause' | 'name' = 'sentences'): string[] {
  return easyProblems(text, shape, WORDS).map((one) => `${one.kind} ${one.found}`);
}

test.each([
  ['市は、地域を助けます。', []],
  ['市は地域を助ける。', ['impolite 市は地域を助ける']],
  ['市は地域を助けます', ['noEnd 市は地域を助けます']],
  ['助けないわけではありません。', ['doubleNegative 助けないわけではありません']],
  ['早く出さなければなりません。', ['doubleNegative 早く出さなければなりません']],
  ['ごみを出さないでください。', []],
  ['案内をご覧ください。', ['honorific 案内をご覧ください']],
  ['紙をお出しください。', ['honorific 紙をお出しください']],
  ['お年寄りが元気になります。', []],
  ['バスで行きます。', []],
  ['インフラを作ります。', ['katakana インフラ']],
  ['デジタルで便利になります。', ['unexplained デジタル']],
  ['デジタル（機械など）で、デジタルの市になります。', []],
  ['SDGsの手引き（本）を読みます。', []],
  ['どんな計画ですか？', []],
  ['{from}は{to}を助けます。', []],
])('%s', (text, problems) => {
  expect(found(text)).toEqual(problems);
});

test('a clause is polite without a full stop, a name need not be', () => {
  expect(found('「{from}」は「{to}」につながる', 'clause')).toEqual(['impolite 「{from}」は「{to}」につながる']);
  expect(found('「{from}」は「{to}」につながります', 'clause')).toEqual([]);
  expect(found('子育てを助ける', 'name')).toEqual([]);
  expect(found('インフラ', 'name')).toEqual(['katakana インフラ']);
});

test('names of places and brackets are no part of what is counted', () => {
  const kanji = '漢'.repeat(MOST_KANJI);
  expect(found(`伊勢崎市の赤堀の${kanji}です。`)).toEqual([]);
  expect(found(`${kanji}（災害から守る）です。`)).toEqual([]);
  // What explains is read as well.
  expect(found(`計画（${'漢'.repeat(MOST_KANJI + 1)}）です。`)).toEqual([`kanji ${'漢'.repeat(MOST_KANJI + 1)}`]);
});

describe('for any text', () => {
  const plain = fc.array(fc.constantFrom(...'あいうえお漢字、「」（）ァバス{}ないです'), { maxLength: 60 });

  test('a sentence has too many kanji or letters where it has more than the most, and only there', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(60), (kanji, kana) => {
        const kinds = easyProblems(`${'漢'.repeat(kanji)}${'の'.repeat(kana)}です。`, 'sentences', WORDS).map(
          ({ kind }) => kind,
        );
        expect(kinds.includes('kanji')).toBe(kanji > MOST_KANJI);
        expect(kinds.includes('long')).toBe(kanji + kana + 2 > MOST_LETTERS);
      }),
    );
  });

  test('what is hard about a sentence is so beside another one', () => {
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        // An open bracket or quotation mark would take in the other sentence.
        const [a, b] = [one, other].map((letters) => `${letters.join('').replaceAll(/[（）]/g, '')}です。`);
        const kinds = (text = '') => easyProblems(text, 'sentences', WORDS).map(({ kind, found: what }) => kind + what);
        expect(kinds(`${a}${b}`).sort()).toEqual([...kinds(a), ...kinds(b)].sort());
      }),
    );
  });

  test('nothing that is typed throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('sentences', 'clause', 'name'), (text, shape) => {
        expect(() => easyProblems(text, shape, WORDS)).not.toThrow();
      }),
    );
  });
});
