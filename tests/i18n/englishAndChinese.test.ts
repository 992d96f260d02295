import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { page as english } from '../../src/i18n/en/page.ts';
import { timeline as englishYears } from '../../src/i18n/en/timeline.ts';
import { account as inChinese } from '../../src/i18n/zh/account.ts';
import { timeline as chineseYears } from '../../src/i18n/zh/timeline.ts';

interface Texts {
  readonly items: Readonly<Record<string, { readonly name: string; readonly text?: string }>>;
  readonly links: Readonly<Record<string, Readonly<Record<string, { readonly reason: string }>>>>;
}

const file = (tag: string) => readFileSync(`data/translations/${tag}.yaml`, 'utf8');

describe('a fiscal year in English and in Chinese', () => {
  it.each([
    [1926, 'FY1926', '1926年度'],
    [2019, 'FY2019 (Heisei 31)', '2019年度（平成31年度）'],
    [2031, 'FY2031 (Reiwa 13)', '2031年度（令和13年度）'],
  ])('%i has the Western year first', (year, inEnglish, said) => {
    expect(englishYears.fiscalYear(year)).toBe(inEnglish);
    expect(chineseYears.fiscalYear(year)).toBe(said);
  });

  it('has a day as it is written there', () => {
    // Midnight in Japan is the afternoon of the day before in UTC.
    const day = new Date('2030-12-31T00:00+09:00');
    expect(englishYears.date(day)).toBe('December 31, 2030');
    expect(chineseYears.date(day)).toBe('2030年12月31日');
  });
});

it('counts kinds in an English sentence', () => {
  expect(english.counted('Policy', 1)).toBe('1 policy');
  expect(english.counted('SDG', 2)).toBe('2 SDGs');
  expect(english.relatedTo(['1 policy', '2 SDGs'])).toBe('connected to 1 policy and 2 SDGs');
});

it.each([
  ['此条目包含的内容', '包含的内容＝X（2）'],
  ['此条目的期间', '期间＝X（2）'],
])('a Chinese heading of links stands alone without "this item"', (heading, said) => {
  expect(inChinese.groundGroup(heading, 'X', 2)).toBe(said);
});

it('the plan in English has no Japanese letter', () => {
  expect(file('en')).not.toMatch(/[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}]/u);
});

it('the plan in Chinese has no kana', () => {
  expect(file('zh')).not.toMatch(/[\p{sc=Hiragana}\p{sc=Katakana}]/u);
});

it.each(['en', 'zh'])('the plan in %s quotes in a reason what the translation says of the ends of the link', (tag) => {
  const { items, links } = parse(file(tag)) as Texts;
  const quoted = Object.entries(links).flatMap(([key, { serves }]) => {
    const said = key
      .split('~')
      .map((id) => `${items[id]?.name ?? ''} ${items[id]?.text ?? ''}`.toLowerCase())
      .join(' ');
    const quotes = [...(serves?.reason ?? '').matchAll(/“([^”]+)”/g)].map(([, words]) => words ?? '');
    return quotes.map((words) => ({ key, words, there: said.includes(words.toLowerCase()) }));
  });
  expect(quoted.length).toBeGreaterThan(50);
  expect(quoted.filter(({ there }) => !there)).toEqual([]);
});
