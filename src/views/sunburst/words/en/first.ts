import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { SunburstWords } from '../../words.ts';
import legend from './account.ts';

/** The words of the circle in English. */
const sunburst: SunburstWords = {
  picture: (title: string) => `Overview of the ${title}`,
  toCenter: 'Back to the whole plan',
  guideTitle: 'How to read the picture',
  guide: (center: string): readonly string[] => [
    `Center: “${center}”. Further out is more concrete.`,
    'Press an area: it grows and shows its connections.',
    'Press the center to go back.',
  ],
  guideKeys: 'Keyboard: arrows move, Enter chooses, Esc goes back, Home to the center',
  legend,
};
export default { name: 'Overview', words: sunburst } satisfies FirstViewWords;
