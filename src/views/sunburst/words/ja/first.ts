import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { SunburstWords } from '../../words.ts';
import legend from './account.ts';

/** The words of the circle in Japanese. */
const sunburst: SunburstWords = {
  picture: (title: string) => `${title}の体系図`,
  toCenter: '全体へ戻る',
  guideTitle: '図の見かた',
  guide: (center: string): readonly string[] => [
    `まんなかが「${center}」。外へ行くほど具体的になります。`,
    '色の面を押すと、その場所がひろがり、つながりが線で現れます。',
    'まんなかを押すと、ひとつ前の段階に戻ります。',
  ],
  guideKeys: 'キーボード：矢印で移動、Enterで選択、Escで戻る、Homeで中心へ',
  legend,
};
export default { name: '体系図', words: sunburst } satisfies FirstViewWords;
