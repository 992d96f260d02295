import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { SunburstWords } from '../../words.ts';
import legend from './account.ts';

/** The words of the circle in Portuguese. */
const sunburst: SunburstWords = {
  picture: (title: string) => `Esquema: ${title}`,
  toCenter: 'Voltar ao plano inteiro',
  guideTitle: 'Como ler a figura',
  guide: (center: string): readonly string[] => [
    `No centro está “${center}”. Para fora, fica mais concreto.`,
    'Toque em uma cor: a área se abre e as linhas mostram as ligações.',
    'Toque no centro para voltar um nível.',
  ],
  guideKeys: 'Teclado: setas movem, Enter escolhe, Esc volta, Home vai ao centro',
  legend,
};

export default { name: 'Esquema', words: sunburst } satisfies FirstViewWords;
