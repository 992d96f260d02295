import { expect, test } from 'vitest';
import { latinEra } from '../../../src/plan/time/latinEra.ts';

test('the eras are those of the platform’s calendar (Unicode CLDR), without macrons', () => {
  const calendar = new Intl.DateTimeFormat('en-u-ca-japanese', {
    timeZone: 'Asia/Tokyo',
    era: 'long',
    year: 'numeric',
  });
  for (let year = 1927; year <= new Date().getFullYear() + 30; year++) {
    // Noon in Japan.
    const parts = calendar.formatToParts(new Date(Date.UTC(year, 3, 1, 3)));
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    const era = part('era').normalize('NFD').replace(/\p{M}/gu, '');
    expect([year, latinEra(year)]).toEqual([year, { era, number: Number(part('year')) }]);
  }
});

test('years before the eras of the fiscal year are named after none', () => {
  expect(latinEra(1926)).toBeUndefined();
});
