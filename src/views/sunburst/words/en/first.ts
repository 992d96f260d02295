import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { SunburstWords } from '../../words.ts';
import legend from './account.ts';

/** The words of the circle in English. */
const sunburst: SunburstWords = {
  picture: (title: string) => `Overview of the ${title}`,
  toCenter: 'Back to the whole plan',
  guideTitle: 'How to read the picture',
  guide: (center: string): readonly string[] => [
    `At the center is “${center}”. The further out, the more concrete it gets.`,
    'Press a colored area: it grows, and lines show its connections.',
    'Press the center to go back one step.',
  ],
  guideKeys: 'Keyboard: move with the arrows, choose with Enter, go back with Esc, to the center with Home',
  legend,
};
export default { name: 'Overview', words: sunburst } satisfies FirstViewWords;
