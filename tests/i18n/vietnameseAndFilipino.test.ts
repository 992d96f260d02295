import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { account as inFilipino } from '../../src/i18n/fil/account.ts';
import { timeline as filipinoYears } from '../../src/i18n/fil/timeline.ts';
import { account as inVietnamese } from '../../src/i18n/vi/account.ts';
import { timeline as vietnameseYears } from '../../src/i18n/vi/timeline.ts';

interface Texts {
  readonly items: Readonly<Record<string, { readonly name: string; readonly text?: string }>>;
  readonly links: Readonly<Record<string, Readonly<Record<string, { readonly reason: string }>>>>;
}

const file = (tag: string) => readFileSync(`data/translations/${tag}.yaml`, 'utf8');

describe('a fiscal year in Vietnamese and in Filipino', () => {
  it.each([
    [2019, 'Năm tài chính 2019 (Heisei 31)', 'FY2019 (Heisei 31)'],
    [2031, 'Năm tài chính 2031 (Reiwa 13)', 'FY2031 (Reiwa 13)'],
  ])('%i has the Western year first', (year, vietnamese, filipino) => {
    expect(vietnameseYears.fiscalYear(year)).toBe(vietnamese);
    expect(filipinoYears.fiscalYear(year)).toBe(filipino);
  });

  it('has a day as it is written there', () => {
    // Midnight in Japan is the afternoon of the day before in UTC.
    const day = new Date('2030-12-31T00:00+09:00');
    expect(vietnameseYears.date(day)).toBe('31/12/2030');
    expect(filipinoYears.date(day)).toBe('Disyembre 31, 2030');
  });
});

it.each([
  [inVietnamese, 'Mục này bao gồm', 'Bao gồm = X (2)'],
  [inVietnamese, 'Nền tảng của mục này', 'Nền tảng = X (2)'],
  [inFilipino, 'Kasama sa item na ito', 'Kasama = X (2)'],
  [inFilipino, 'Sinusuportahan ng item na ito bilang pundasyon', 'Sinusuportahan bilang pundasyon = X (2)'],
])('a heading of links stands alone without "this item"', (words, heading, said) => {
  expect(words.groundGroup(heading, 'X', 2)).toBe(said);
});

describe.each(['vi', 'fil'])('the plan in %s', (tag) => {
  it('is written in composed letters, as keyboards type them', () => {
    expect(file(tag)).toBe(file(tag).normalize('NFC'));
  });

  it('quotes in the reason of a link to a policy or a measure what the translation says of its ends', () => {
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
});
