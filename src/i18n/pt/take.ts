import type { TakeWords } from '../words/takeWords.ts';
import { counted } from './counted.ts';

/** The words of taking a deck along in Portuguese; they come with its dialog. */
export const take: TakeWords = {
  writing: { font: 'Arial', tag: 'pt-BR' },
  title: 'Levar uma apresentação',
  close: 'Fechar',
  lead: 'Faz da apresentação um arquivo do PowerPoint ou uma impressão (PDF). Cada cena tem figura, fonte, data e endereço.',
  deck: 'Apresentação',
  choice: (title: string, scenes: number) => `${title} (${counted(scenes, 'cena', 'cenas')})`,
  none: 'Não há apresentações.',
  pptx: 'Fazer um PowerPoint (PPTX)',
  print: 'Imprimir ou PDF',
  perPage: 'Em cada folha',
  perPageChoice: {
    1: '1 cena (figura grande)',
    2: '2 cenas e linhas para escrever',
    4: '4 cenas e linhas para escrever',
  },
  notes: 'Incluir páginas com as notas de quem fala (com 1 cena)',
  pptxNote: 'O texto pode ser corrigido no PowerPoint. As notas de quem fala ficam em “Anotações”.',
  cover: (scenes: number, audience: string) =>
    `Apresentação (${counted(scenes, 'cena', 'cenas')})${audience === '' ? '' : ` – Público: ${audience}`}`,
  progress: (done: number, all: number) => `${done} de ${counted(all, 'cena pronta', 'cenas prontas')}.`,
  cancel: 'Cancelar',
  cancelled: 'Cancelado. Nenhum arquivo foi feito.',
  saved: (name: string) => `“${name}” foi salvo.`,
  failed: 'Não foi possível fazer o arquivo. Recarregue a página e tente de novo.',
};
