import type { YearWords } from '../words/yearWords.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';

/** The words around the year that is looked at, in Vietnamese; they come with its controls, after the first view. */
export const year: YearWords = {
  choose: 'Chọn năm tài chính',
  western: (year: number) => `4/${year} – 3/${year + 1}`,
  previous: 'Năm trước',
  next: 'Năm sau',
  play: (years: number) => `Xem ${years} năm`,
  stop: 'Dừng',

  span: (year: number) => ` (từ tháng 4/${year} đến tháng 3/${year + 1}): `,
  periods: (names: readonly string[]) => `thuộc ${names.join(', ')}. `,
  outside: {
    before: 'năm trước khi kế hoạch bắt đầu. ',
    during: '',
    after: 'năm sau khi kế hoạch kết thúc. ',
  } satisfies Record<YearOfPlan['phase'], string>,
  planYears: (from: string, to: string) => `Thời gian của kế hoạch: ${from} – ${to}. `,
  awaited: (kinds: readonly string[], period: string, count: number) =>
    `Sẽ được quyết định trong ${period}: ${kinds.join(', ')} (${count} mục).`,
  inForce: 'Có trong kế hoạch của năm này',
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
};
