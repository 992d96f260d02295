import { inJapan } from '../../plan/time/inJapan.ts';

const MONTHS = [
  'Enero',
  'Pebrero',
  'Marso',
  'Abril',
  'Mayo',
  'Hunyo',
  'Hulyo',
  'Agosto',
  'Setyembre',
  'Oktubre',
  'Nobyembre',
  'Disyembre',
] as const;

/**
 * Returns a day in Japan as Filipino writes it: `Nobyembre 24, 2026`.
 *
 * `Intl` would say the same, but opening it for the first time keeps a phone from answering for tens of milliseconds.
 */
export function dayLabel(date: Date): string {
  const there = inJapan(date);
  return `${MONTHS[there.getUTCMonth()] ?? ''} ${there.getUTCDate()}, ${there.getUTCFullYear()}`;
}
