import { eraYear } from '../../plan/time/eraYear.ts';

/** An amount that a text tells: a number, or a word such as 「すべて」 that claims one without naming it. */
export interface Amount {
  /** As it stands in the text. */
  readonly shown: string;
  /** A year of an era is the year of its 1 April; undefined for a word. */
  readonly value: number | undefined;
}

/**
 * Returns the amounts that a Japanese text tells. What only counts up (「2つ目」) and a single one (「1つ」) are none: they
 * say nothing of how many there are.
 */
export function toldAmounts(text: string): readonly Amount[] {
  // Full-width digits are digits; nothing else that matters here changes.
  const plain = text.normalize('NFKC');
  return [...plain.matchAll(AMOUNT)].flatMap(({ 0: shown, groups = {} }) => {
    const { era, year, digits, kanji } = groups;
    if (era !== undefined && year !== undefined) return { shown, value: yearOf(era, year) };
    const value = digits !== undefined ? Number(digits) : kanji !== undefined ? KANJI.indexOf(kanji) + 1 : undefined;
    return value === 1 ? [] : { shown, value };
  });
}

/** The numbers with a sign of their own, from one to ten. */
const KANJI = '一二三四五六七八九十';

/** Words that claim an amount. 「だけでなく」 claims none. */
const WORDS = [
  'すべて',
  '全て',
  '全部',
  'どの.{1,12}?も',
  'どれも',
  'どちら.{0,8}?も',
  'いずれも',
  '最も',
  'いちばん',
  'いくつも',
  'だけ(?!で(?:な|は))',
  'しか.{1,6}?ない',
  '多く',
  '多い',
  '少な[いく]',
  'ほとんど',
  '大半',
  '必ず',
  '両方',
  '共通',
  'それぞれ',
];

const AMOUNT = new RegExp(
  [
    '(?<era>令和|平成|昭和)(?<year>\\d+|元)年度?',
    '(?<digits>\\d+)(?!\\d|つ目)',
    `(?<kanji>[${KANJI}])つ(?!目)`,
    ...WORDS,
  ].join('|'),
  'gu',
);

/** A year has the number of its era also where the next era has begun in it: 昭和64年 is 1989. */
function yearOf(era: string, number: string): number | undefined {
  const first = YEARS.find((year) => eraYear(year).era === era);
  return first === undefined ? undefined : first - numberOf(eraYear(first).number) + numberOf(number);
}

function numberOf(number: string): number {
  return number === '元' ? 1 : Number(number);
}

const YEARS = Array.from({ length: 200 }, (_, i) => 1927 + i);
