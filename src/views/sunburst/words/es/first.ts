import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { SunburstWords } from '../../words.ts';
import legend from './account.ts';

/** The words of the circle in Spanish. */
const sunburst: SunburstWords = {
  picture: (title: string) => `Esquema: ${title}`,
  toCenter: 'Volver al plan entero',
  guideTitle: 'Cómo leer la figura',
  guide: (center: string): readonly string[] => [
    `En el centro está “${center}”. Cuanto más hacia afuera, más concreto.`,
    'Toque un área de color: se abre y las relaciones aparecen como líneas.',
    'Toque el centro para volver un nivel.',
  ],
  guideKeys: 'Teclado: flechas para moverse, Enter para elegir, Esc para volver, Home para ir al centro',
  legend,
};

export default { name: 'Esquema', words: sunburst } satisfies FirstViewWords;
