import type { AccountWords, ViewAccountWords } from '../../account/words.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';
import { byView } from '../viewLanguage.ts';
import { page } from './page.ts';
import { timeline } from './timeline.ts';

/** What is told of one view alone, from the view's folder. */
const ofViews = byView<ViewAccountWords>(
  import.meta.glob('../../views/*/words/vi/account.ts', { eager: true, import: 'default' }),
);

/** The words that an account of what is shown is told in, in Vietnamese; they come with what is made of it. */
export const account: AccountWords = {
  marked: page.marked,
  basis: page.basis,
  fiscalYear: timeline.fiscalYear,

  partOf: (kind: string) => `Vị trí trong kế hoạch: ${kind}`,
  /** Beside an item its headings say "this item": here they stand alone. */
  groundGroup: (name: string, basis: string, count: number) => `${alone(name)} = ${basis} (${count})`,
  basisCount: (basis: string, count: number) => `${basis}: ${count}`,
  basisLine: (counts: readonly string[]) => `Căn cứ của các mối liên kết – ${counts.join(', ')}`,
  ground: (sentence: string, basis: string) => `${sentence} (${basis})`,
  alternative: (view: string, title: string, sentences: readonly string[]) =>
    [`${view}: ${title}`, ...sentences.map((sentence) => sentence.replaceAll('\n', ' ').replace(/\.\s*$/, ''))].join(
      '. ',
    ),

  path: (from: string, to: string) => `Mối liên kết giữa “${from}” và “${to}”`,
  overlay: (kind: string, names: readonly string[]) => `Xem kèm: ${kind}\n${names.join(', ')}`,
  year: (year: number) => `Kế hoạch theo năm: ${timeline.fiscalYear(year)}`,
  sourced: (source: string) => `Chỉ hiển thị nội dung có trong ${source}`,
  undecided: (year: YearOfPlan, id: string) => {
    if (year.phase === 'before') return 'Trước khi kế hoạch bắt đầu';
    if (year.phase === 'after') return 'Sau khi kế hoạch kết thúc';
    const period = year.undecided.get(id);
    return period === undefined ? 'Không được quy định cho năm này' : `Sẽ được quyết định trong: ${period.name}`;
  },
  dashed: page.dashed,
  ...ofViews,
};

function alone(heading: string): string {
  const rest = heading.replace(/^Mục này /, '').replace(/ của mục này$/, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
