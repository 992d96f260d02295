import { inJapan } from '../../plan/time/inJapan.ts';

/**
 * Returns a day in Japan as Vietnamese writes it: `24/11/2026`.
 *
 * `Intl` would say the same, but opening it for the first time keeps a phone from answering for tens of milliseconds.
 */
export function dayLabel(date: Date): string {
  const there = inJapan(date);
  return `${there.getUTCDate()}/${there.getUTCMonth() + 1}/${there.getUTCFullYear()}`;
}
