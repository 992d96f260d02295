import { inJapan } from '../../plan/time/inJapan.ts';

/** Returns a day in Japan as it is written in Chinese: `2026年11月24日`. */
export function dayLabel(date: Date): string {
  const there = inJapan(date);
  return `${there.getUTCFullYear()}年${there.getUTCMonth() + 1}月${there.getUTCDate()}日`;
}
