import { japanese } from '../../i18n/japanese.ts';
import { describe, expect, test } from 'vitest';
import { creditLines } from '../../../src/briefing/quotations/creditLines.ts';
import type { Quotation } from '../../../src/briefing/quotations/quotation.ts';
import { quotationsIn } from '../../../src/briefing/quotations/quotationsIn.ts';
import { heldErrors, saying, smallIndex } from '../smallTruths.ts';

test.each([
  ['「海」と「森「の」中」', ['海', '森「の」中']],
  ['閉じない「海', []],
  ['」海「森」', ['森']],
  ['なし', []],
])('%s quotes %j', (text, quoted) => {
  expect(quotationsIn(text)).toEqual(quoted);
});

const QUOTE: Quotation = { text: '3つの柱で進めます。', source: 'pamphlet', place: '海と森の計画' };
const quoted = ['quote:', '  text: 3つの柱で進めます。', '  source: pamphlet'];

/** What a slide says of whose words it shows. */
const slides: [title: string, text: string, quotes: Quotation[], lines: string[]][] = [
  ['全体の姿', '柱が並びます。', [], ['題名と説明文は、この説明資料の言葉です。']],
  ['全体の姿', '', [], ['題名は、この説明資料の言葉です。']],
  [
    '全体の姿',
    '「3つの柱で進めます。」',
    [QUOTE],
    ['引用：あらまし「海と森の計画」（原文）', '題名は、この説明資料の言葉です。'],
  ],
  ['海を守る', '柱が並びます。', [], ['説明文は、この説明資料の言葉です。']],
  ['海を守る', '砂浜と藻場を、次の世代へ手渡します。', [], []],
  ['海を守るには', '柱です。', [], ['項目名のほかは、この説明資料の言葉です。']],
  [
    '全体の姿',
    '「海を守る」ことです。',
    [],
    ['引用：あらまし「3つの柱」（原文）', '引用のほかは、この資料の言葉です。'],
  ],
  ['仮の名', '「木を使う催し」です。', [], ['引用：あらまし「主な取組」（仮）', '引用のほかは、この資料の言葉です。']],
  [
    '海を守るには',
    '「海岸」と「3つの柱で進めます。」',
    [QUOTE],
    [
      '引用：「海岸」は地図帳（公開情報）',
      '引用：「3つの柱で進めます。」はあらまし「海と森の計画」（原文）',
      '引用と項目名のほかは、この資料の言葉です。',
    ],
  ],
];

test.each(slides)('%s：%s', (title, text, quotes, lines) => {
  expect(creditLines({ title, text, quotes }, smallIndex.plan, japanese)).toEqual(lines);
});

describe('a quotation', () => {
  test.each([
    ['that its source has', { text: '「3つの柱で進めます。」' }, quoted, []],
    ['of a heading that its source has', { text: '「3つの柱で進めます。」' }, [...quoted, '  place: 3つの柱'], []],
    [
      'that stands under another heading',
      { text: '「3つの柱で進めます。」' },
      [...quoted, '  place: 主な取組'],
      [/^9:14 scenes\[0\]\.quote\.place — この言葉があるのは あらまし「3つの柱」 です。/],
    ],
    [
      'that its source has otherwise',
      { text: '「3つの柱で歩みます。」' },
      quoted.map((line) => line.replace('進め', '歩み')),
      [/^7:13 scenes\[0\]\.quote\.text — 出典にこの言葉がありません（「3つの柱で」までは一致/],
    ],
    [
      'of a source that there is not',
      { text: '「3つの柱で進めます。」' },
      quoted.map((line) => line.replace('pamphlet', 'atlas')),
      [/^8:15 scenes\[0\]\.quote\.source — 「atlas」という、文字データのある出典はありません。.*pamphlet/],
    ],
    [
      'under a heading that there is not',
      { text: '「3つの柱で進めます。」' },
      [...quoted, '  place: 海と川の計画'],
      [/^9:14 scenes\[0\]\.quote\.place — 「海と川の計画」という見出しはあらましにありません。/],
    ],
    ['that nobody shows', { text: '柱が並びます。' }, quoted, [/^7:13 .*題名にも説明文にも/]],
    ['whose source is not named', { text: '「3つの柱で進めます。」' }, [], [/^5:11 .*quote に text/]],
    [
      'that is nowhere',
      { notes: '「川を守る」' },
      [],
      [/^6:12 scenes\[0\]\.notes — 「川を守る」は出典にも項目の名前にもありません/],
    ],
    ['in the notes', { notes: '「3つの柱で進めます。」' }, [], []],
    ['of an item’s name', { text: '「海を守る」です。' }, [], []],
  ] as const)('%s', (_name, words, lines, said) => {
    const errors = heldErrors(saying(words, ...lines)).filter((error) => !error.includes('claim が'));
    expect(errors).toEqual(said.map((one) => expect.stringMatching(one) as unknown));
  });
});
