import type { SunburstAccountWords } from '../../words.ts';

/** What the signs of the circle mean, in Japanese. */
const legend: SunburstAccountWords = {
  group: (name: string, counts: readonly number[]) => `${name}（${counts.join('・')}）`,
  band: (name: string) => `内側の帯＝${name}による下支え`,
  curve: '曲線＝つながり',
  undecided: '点線＝この年度には、まだ決まっていないもの',
};
export default legend;
