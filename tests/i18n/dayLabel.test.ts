import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayLabel } from '../../src/i18n/ja/dayLabel.ts';

test.each([
  ['2026-11-24T12:00:00+09:00', '2026年11月24日'],
  // Midnight in Japan is the afternoon of the day before in UTC.
  ['2030-12-31T14:59:59Z', '2030年12月31日'],
  ['2030-12-31T15:00:00Z', '2031年1月1日'],
])('%s is %s', (date, label) => {
  expect(dayLabel(new Date(date))).toBe(label);
});

test('it is what the platform’s calendar says', () => {
  const calendar = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'Asia/Tokyo' });
  const moment = fc.date({ min: new Date('1960-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (date) => {
      expect(dayLabel(date)).toBe(calendar.format(date));
    }),
  );
});
