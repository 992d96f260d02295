import { inJapan } from '../../plan/time/inJapan.ts';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/** Returns a day in Japan as it is written in Spanish: `24 de noviembre de 2026`. */
export function dayLabel(date: Date): string {
  const there = inJapan(date);
  return `${there.getUTCDate()} de ${MONTHS[there.getUTCMonth()] ?? ''} de ${there.getUTCFullYear()}`;
}
