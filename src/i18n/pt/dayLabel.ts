import { inJapan } from '../../plan/time/inJapan.ts';

const MONTHS = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
] as const;

/** Returns a day in Japan as it is written in Portuguese: `24 de novembro de 2026`. */
export function dayLabel(date: Date): string {
  const there = inJapan(date);
  return `${there.getUTCDate()} de ${MONTHS[there.getUTCMonth()] ?? ''} de ${there.getUTCFullYear()}`;
}
