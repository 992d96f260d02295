import { describe, expect, test } from 'vitest';
import { planTexts, textKey } from '../../../src/plan/model/planTexts.ts';
import { parsePlan, type ParsedPlan } from '../../../src/plan/read/parse.ts';
import { formatPlanError } from '../../../src/plan/read/planError.ts';
import { changed } from '../smallPlan.ts';

const GUIDANCE = `themes:
  - id: sea
    name: 海
    words: [砂浜, 海水浴]
    leads:
      - { to: sea, basis: stated, quote: 砂浜 }
      - { to: beach, reason: 海岸の掃除なので。 }
terms:
  - { id: pillar, term: 柱, text: 3つの柱で進めます。, basis: stated, source: pamphlet }
  - { id: ebb, term: 干潮, spellings: 引き潮, text: 潮が引くこと。, basis: editorial, reason: 説明がない。, source: pamphlet }
unsaid:
  - id: mayor
    words: [町長, 町議会]
    near:
      - { to: people, reason: 人の集まりなので。 }
`;

/** The small plan with a file of guidance, which may be changed. */
function withGuidance(from = '', to = ''): ParsedPlan {
  if (!GUIDANCE.includes(from)) throw new Error(`No text to replace: ${from}`);
  const files = changed('plan.yaml', 'places.yaml]', 'places.yaml, guidance.yaml]');
  return parsePlan([...files, { path: 'guidance.yaml', text: GUIDANCE.replace(from, () => to) }]);
}

describe('guidance', () => {
  test('is read with the grounds of every lead', () => {
    const { plan, errors } = withGuidance();
    expect(errors).toEqual([]);
    expect(plan?.themes).toEqual([
      {
        id: 'sea',
        name: '海',
        words: ['砂浜', '海水浴'],
        leads: [
          { to: 'sea', basis: 'stated', quote: '砂浜', source: 'あらまし' },
          { to: 'beach', basis: 'editorial', reason: '海岸の掃除なので。' },
        ],
      },
    ]);
    expect(plan?.terms.map(({ term, spellings, source }) => [term, spellings, source])).toEqual([
      ['柱', [], 'あらまし'],
      ['干潮', ['引き潮'], 'あらまし'],
    ]);
    expect(plan?.unsaid[0]?.near).toEqual([{ to: 'people', basis: 'editorial', reason: '人の集まりなので。' }]);
  });

  test('asks for a translation of its names, texts and reasons', () => {
    const { plan } = withGuidance();
    const keys = plan === undefined ? [] : planTexts(plan).map(({ path }) => textKey(path));
    expect(keys.filter((key) => /^(themes|terms|unsaid)/.test(key))).toEqual([
      'themes/sea/name',
      'themes/sea/beach/reason',
      'terms/pillar/term',
      'terms/pillar/text',
      'terms/ebb/term',
      'terms/ebb/text',
      'terms/ebb/reason',
      'unsaid/mayor/people/reason',
    ]);
  });

  test.each([
    [
      'a lead to nothing',
      ['to: beach', 'to: beech'],
      'guidance.yaml:7:15 themes[0].leads[1].to — 「beech」という項目はありません。beach、dream、sea など、ある id に直してください。',
    ],
    [
      'a lead without a reason',
      ['{ to: beach, reason: 海岸の掃除なので。 }', '{ to: beach }'],
      'guidance.yaml:7:9 themes[0].leads[1].reason — 根拠（basis）が editorial なのに理由がありません。reason になぜそう読んだかを書いてください。',
    ],
    [
      'words that the item does not have',
      ['to: sea', 'to: forest'],
      'guidance.yaml:6:45 themes[0].leads[0].quote — 「forest」の名前にも文章にも、この言葉がありません。項目の文字どおりに直すか、basis を消して reason を書いてください。',
    ],
    [
      'words that are not what people ask about',
      ['quote: 砂浜', 'quote: 藻場'],
      'guidance.yaml:6:42 themes[0].leads[0].quote — この言葉に、テーマの words のどれも入っていません。words に加えるか、basis を消して reason を書いてください。',
    ],
    [
      'two leads to the same item',
      ['to: beach', 'to: sea'],
      'guidance.yaml:7:15 themes[0].leads[1].to — 「sea」への同じつながりがもうあります。どちらかを消してください。',
    ],
    [
      'a term that is explained in other words than the source has',
      ['text: 3つの柱で進めます。', 'text: 3つの柱です。'],
      'guidance.yaml:9:34 terms[0].text — 原文にこの言葉がありません（「3つの柱で」までは一致しています）。原文の文字どおりに直すか、basis を直してください。',
    ],
    [
      'a term of our own without a reason',
      [', reason: 説明がない。', ''],
      'guidance.yaml:10:5 terms[1].reason — 根拠（basis）が editorial なのに理由がありません。reason になぜそう読んだかを書いてください。',
    ],
    [
      'a word that the source does say',
      ['町議会', '砂浜'],
      'guidance.yaml:13:17 unsaid[0].words[1] — この言葉はあらましにあります。ここから消してください。',
    ],
    [
      'the same term twice',
      ['id: ebb', 'id: pillar'],
      'guidance.yaml:10:11 terms[1].id — 「pillar」は guidance.yaml の9行目にもうあります。どちらかを消すか、別の名前に直してください。',
    ],
  ])('tells of %s where it stands', (_name, [from = '', to = ''], error) => {
    expect(withGuidance(from, to).errors.map(formatPlanError)).toEqual([error]);
  });
});
