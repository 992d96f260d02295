import type { PagesWords } from '../words/pagesWords.ts';

/** The words of the pages beside the explorer, in Portuguese. */
export const pages: PagesWords = {
  /** What a search engine shows under an item's name. */
  itemDescription: (plan: string, position: string, name: string) =>
    `“${name}” (${position}), ${plan}. Tradução de referência. `,
  contains: (names: string) => `Contém: ${names}. `,
  follow: 'Veja o original, a fonte e as ligações, com o motivo de cada uma.',
  toPicture: 'Ver o esquema do plano e as ligações',
  seeIn: (view: string) => `Ver em: ${view}`,
  inPicture: (name: string) => `“${name}” no esquema do plano`,
  listDescription: (plan: string) =>
    `Lista de todos os itens: ${plan}. Com textos, fundamentos e ligações com o motivo. Tradução de referência.`,
  wholeList: 'Ler o plano inteiro em lista',
  untitled: 'Figura do plano',
  needsScript: 'Para usar este arquivo, permita scripts (JavaScript) nas configurações do navegador.',
  unreadable:
    'Este navegador não consegue usar o arquivo ou o arquivo está danificado. Abra em uma versão nova do Edge, Chrome, Firefox ou Safari, ou copie o arquivo de novo.',
} as const;
