import type { SunburstAccountWords } from '../../words.ts';

/** What the signs of the circle mean, in English. */
const legend: SunburstAccountWords = {
  group: (name: string, counts: readonly number[]) => `${name} (${counts.join(', ')})`,
  band: (name: string) => `Band = underpinned by ${name}`,
  curve: 'Curve = connection',
  undecided: 'Dotted outline = not decided yet for this fiscal year',
};
export default legend;
