import { describe, expect, it } from 'vitest';
import { counted } from '../../src/i18n/pt/counted.ts';
import { inSentence as es } from '../../src/i18n/es/inSentence.ts';
import { timeline as inSpanish } from '../../src/i18n/es/timeline.ts';
import { inSentence as pt } from '../../src/i18n/pt/inSentence.ts';
import { timeline as inPortuguese } from '../../src/i18n/pt/timeline.ts';

describe.each([
  ['pt', pt],
  ['es', es],
])('a heading inside a sentence in %s', (_tag, inSentence) => {
  it.each([
    ['Distrito de Azuma', 'distrito de Azuma'],
    ['Interpretação', 'interpretação'],
    ['Isesaki GX', 'Isesaki GX'],
    ['DX', 'DX'],
    ['', ''],
  ])('%j begins as %j', (heading, said) => {
    expect(inSentence(heading)).toBe(said);
  });
});

describe('a fiscal year in Portuguese and in Spanish', () => {
  it.each([
    [2019, 'Ano fiscal de 2019 (Heisei 31)', 'Año fiscal 2019 (Heisei 31)'],
    [2020, 'Ano fiscal de 2020 (Reiwa 2)', 'Año fiscal 2020 (Reiwa 2)'],
    [2031, 'Ano fiscal de 2031 (Reiwa 13)', 'Año fiscal 2031 (Reiwa 13)'],
  ])('%i has the Western year first', (year, portuguese, spanish) => {
    expect(inPortuguese.fiscalYear(year)).toBe(portuguese);
    expect(inSpanish.fiscalYear(year)).toBe(spanish);
  });

  it('has a day as it is written there', () => {
    const day = new Date('2030-12-31T00:00+09:00');
    expect(inPortuguese.date(day)).toBe('31 de dezembro de 2030');
    expect(inSpanish.date(day)).toBe('31 de diciembre de 2030');
  });
});

it.each([
  [0, '0 itens'],
  [1, '1 item'],
  [2, '2 itens'],
])('%i is counted with its own form', (count, said) => {
  expect(counted(count, 'item', 'itens')).toBe(said);
});
