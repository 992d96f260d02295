import { inJapan } from '../../plan/time/inJapan.ts';

/**
 * Returns a day in Japan as it is written there: `2026年11月24日`.
 *
 * `Intl` would say the same, but opening it for the first time keeps a phone from answering for tens of milliseconds.
 */
export function dayLabel(date: Date): string {
  const there = inJapan(date);
  return `${there.getUTCFullYear()}年${there.getUTCMonth() + 1}月${there.getUTCDate()}日`;
}
