import { expect, test } from 'vitest';
import { eraYear } from '../../../src/plan/time/eraYear.ts';

test('the eras are those of the platform’s calendar (Unicode CLDR)', () => {
  const calendar = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
    timeZone: 'Asia/Tokyo',
    era: 'long',
    year: 'numeric',
  });
  for (let year = 1927; year <= new Date().getFullYear() + 30; year++) {
    // Noon in Japan.
    const parts = calendar.formatToParts(new Date(Date.UTC(year, 3, 1, 3)));
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    const number = part('year') === '1' ? '元' : part('year');
    expect([year, eraYear(year)]).toEqual([year, { era: part('era'), number }]);
  }
});
