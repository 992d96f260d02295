import type { PrintWords } from '../words/printWords.ts';

/** The words of the printing dialog in Portuguese; they come with it. */
export const print: PrintWords = {
  title: 'Imprimir',
  close: 'Fechar',
  sheet: 'A figura desta tela (A4 paisagem, 1 folha)',
  sheetLead: 'Imprime em uma folha, com título, legenda, fonte e código QR.',
  printSheet: 'Imprimir a figura',
  poster: 'O plano inteiro (cartaz A3 paisagem, 1 folha)',
  posterLead:
    'Imprime em uma folha os nomes e textos de todos os grupos e itens, com os sinais de provisório, a legenda e as fontes. Escolha papel A3.',
  printPoster: 'Imprimir o cartaz',
  booklet: 'O plano inteiro (caderno A4 retrato)',
  bookletLead:
    'Imprime capa, sumário e todos os itens e ligações, com motivos, sinais do fundamento e sinais de provisório. Todas as páginas têm número.',
  printBooklet: 'Imprimir o caderno',
  pdf: 'Para fazer um PDF, escolha “Salvar como PDF” como impressora na janela de impressão.',
  preparing: 'Preparando a figura…',
  failed: 'Não foi possível fazer a figura. Recarregue a página e tente de novo.',
  pageNumber: (page: number, all: number) => `${page} / ${all}`,
  contents: 'Sumário',
  aboutPlan: (title: string) => `Sobre: ${title}`,
  sources: 'Sinais do fundamento e fontes',
  onPage: (page: number) => `página ${page}`,
};
