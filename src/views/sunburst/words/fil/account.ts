import type { SunburstAccountWords } from '../../words.ts';

/** What the signs of the circle mean, in Filipino. */
const legend: SunburstAccountWords = {
  group: (name: string, counts: readonly number[]) => `${name} (${counts.join(', ')})`,
  band: (name: string) => `Banda sa loob = pundasyon: ${name}`,
  curve: 'Kurba = ugnayan',
  undecided: 'Tuldok-tuldok na linya = hindi pa nakatakda para sa taong ito',
};
export default legend;
