import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { SunburstWords } from '../../words.ts';
import legend from './account.ts';

/** The words of the circle in Filipino. */
const sunburst: SunburstWords = {
  picture: (title: string) => `Diagram ng ${title}`,
  toCenter: 'Bumalik sa kabuuan',
  guideTitle: 'Paano basahin ang diagram',
  guide: (center: string): readonly string[] => [
    `Nasa gitna ang “${center}”. Habang papalabas, mas konkreto.`,
    'Pindutin ang may kulay na bahagi para lumaki ito; lalabas ang mga ugnayan bilang linya.',
    'Pindutin ang gitna para bumalik nang isang step.',
  ],
  guideKeys: 'Keyboard: arrow para gumalaw, Enter para pumili, Esc para bumalik, Home para sa gitna',
  legend,
};
export default { name: 'Diagram', words: sunburst } satisfies FirstViewWords;
