import type { CircleLegendWords } from '../../account/words.ts';

/** What the signs of the circle mean, in Japanese; they come with the first view. */
export const legend: CircleLegendWords = {
  group: (name: string, counts: string) => `${name}（${counts}）`,
  band: (name: string) => `内側の帯＝${name}による下支え`,
  curve: '曲線＝つながり',
  undecided: '点線＝この年度には、まだ決まっていないもの',
  dashed: '破線＝仮の名称',
};
