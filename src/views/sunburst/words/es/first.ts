import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { SunburstWords } from '../../words.ts';
import legend from './account.ts';

/** The words of the circle in Spanish. */
const sunburst: SunburstWords = {
  picture: (title: string) => `Esquema: ${title}`,
  toCenter: 'Volver al plan entero',
  guideTitle: 'Cómo leer la figura',
  guide: (center: string): readonly string[] => [
    `En el centro está “${center}”. Hacia afuera, es más concreto.`,
    'Toque un color: el área se abre y las líneas muestran las relaciones.',
    'Toque el centro para volver un nivel.',
  ],
  guideKeys: 'Teclado: flechas mueven, Enter elige, Esc vuelve, Home va al centro',
  legend,
};

export default { name: 'Esquema', words: sunburst } satisfies FirstViewWords;
