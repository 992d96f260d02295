import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { SunburstWords } from '../../words.ts';
import legend from './account.ts';

/** The words of the circle in plain Japanese. */
const sunburst: SunburstWords = {
  picture: (title: string) => `${title}の丸い図`,
  toCenter: '全部にもどる',
  guideTitle: '図の見かた',
  guide: (center: string): readonly string[] => [
    `まんなかは「${center}」です。外に行くと、もっとくわしくなります。`,
    '色のところを押すと、そこが大きくなります。つながりの線が見えます。',
    'まんなかを押すと、1つ前にもどります。',
  ],
  guideKeys: 'キーボード：矢印で動く、Enterで選ぶ、Escでもどる、Homeでまんなかへ',
  legend,
};
export default { name: '丸い図', words: sunburst } satisfies FirstViewWords;
