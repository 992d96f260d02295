import { layoutYears, type YearsPicture } from '../../layout/cards/layoutYears.ts';
import type { Size } from '../../layout/graph/layoutGraph.ts';
import { wrapText } from '../../layout/text/wrapText.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import { fiscalTime, fiscalYear } from '../../plan/time/fiscalYear.ts';
import type { TimelineWords } from '../../i18n/words/timelineWords.ts';

/** Size of a period's name, in em of the letters. */
const NAME = 1.4;

interface State {
  readonly index: PlanIndex;
  readonly words: { readonly timeline: TimelineWords };
}

/** Lays out the years of a plan with its periods in their own words, its milestones, and today where one is given. */
export function yearsPicture({ index, words }: State, today: Date | undefined, room: Size): YearsPicture {
  const { years, milestones } = index.plan.meta;
  const phase = (year: number) => (year < years.from ? 'before' : year > years.to ? 'after' : 'during');
  const days = [
    ...(today === undefined ? [] : [{ name: words.timeline.today(phase(fiscalYear(today))), at: fiscalTime(today) }]),
    ...milestones.map(({ name, date }) => ({ name, at: fiscalTime(new Date(`${date}T00:00+09:00`)) })),
  ];
  return layoutYears(
    years,
    index.plan.periods,
    days,
    ({ id, name, from, to }, width) => [
      ...linesOf(name, NAME, true, width),
      ...linesOf(
        index.item(id)?.text ??
          words.timeline.range('', words.timeline.fiscalYear(from), words.timeline.fiscalYear(to)),
        1,
        false,
        width,
      ),
    ],
    room,
  );
}

function linesOf(text: string, size: number, bold: boolean, width: number) {
  return wrapText(text, width / size).map((line) => ({ text: line, size, bold }));
}
