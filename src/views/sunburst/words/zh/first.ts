import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { SunburstWords } from '../../words.ts';
import legend from './account.ts';

/** The words of the circle in Chinese. */
const sunburst: SunburstWords = {
  picture: (title: string) => `${title}的体系图`,
  toCenter: '返回整体',
  guideTitle: '图的看法',
  guide: (center: string): readonly string[] => [
    `正中间是“${center}”。越往外越具体。`,
    '点有颜色的面，该处会放大，并用线显示关联。',
    '点正中间，会返回上一级。',
  ],
  guideKeys: '键盘：方向键移动，Enter选择，Esc返回，Home到中心',
  legend,
};
export default { name: '体系图', words: sunburst } satisfies FirstViewWords;
