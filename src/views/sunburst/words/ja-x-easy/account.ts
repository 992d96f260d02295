import type { SunburstAccountWords } from '../../words.ts';

/** What the signs of the circle mean, in plain Japanese. */
const legend: SunburstAccountWords = {
  group: (name: string, counts: readonly number[]) => `${name}（${counts.join('・')}）`,
  band: (name: string) => `内側の帯（おび）＝${name}が下から支える`,
  curve: '曲がった線＝つながり',
  undecided: '点の線＝この年は、まだ決まっていない',
};
export default legend;
