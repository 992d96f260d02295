import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { SunburstWords } from '../../words.ts';
import legend from './account.ts';

/** The words of the circle in Portuguese. */
const sunburst: SunburstWords = {
  picture: (title: string) => `Esquema: ${title}`,
  toCenter: 'Voltar ao plano inteiro',
  guideTitle: 'Como ler a figura',
  guide: (center: string): readonly string[] => [
    `No centro está “${center}”. Quanto mais para fora, mais concreto.`,
    'Toque em uma área de cor: ela se abre e as ligações aparecem como linhas.',
    'Toque no centro para voltar um nível.',
  ],
  guideKeys: 'Teclado: setas para mover, Enter para escolher, Esc para voltar, Home para ir ao centro',
  legend,
};

export default { name: 'Esquema', words: sunburst } satisfies FirstViewWords;
