import type { SearchWords } from '../words/searchWords.ts';
import { counted } from './counted.ts';

/** The words of the search in Portuguese; they come with it. */
export const search: SearchWords = {
  title: 'Buscar no plano',
  titleTo: (from: string) => `Buscar o item para ver como se liga com “${from}”`,
  placeholder: 'Ex.: palavra, bairro, número',
  hint: 'Em português, em japonês ou em letras romanas. Também por número.',
  close: 'Fechar',
  results: 'Resultados da busca',
  suggestions: 'Você também pode escolher aqui',
  kinds: 'Por tipo',
  kindCount: (count: number) => counted(count, 'item', 'itens'),
  found: (count: number) => counted(count, 'resultado', 'resultados'),
  first: (count: number) => `. Estes são os primeiros ${count}. Continue a digitar para ver menos.`,
  notFound: (typed: string) => `Nada foi encontrado para “${typed}”. `,
  near: (count: number) => (count === 1 ? 'Há 1 item parecido.' : `Há ${count} itens parecidos.`),
  nothingNear: 'Use uma palavra mais curta ou escolha abaixo.',
  town: 'Bairro',
  belongs: (kind: string, around: string) => `${kind} | ${around}`,
  alias: (word: string) => `Palavra relacionada: ${word}`,
  hidden: (_source: string, count: number) =>
    `Em “Só palavras do original”, ${count === 1 ? '1 resultado está oculto' : `${count} resultados estão ocultos`}.`,
  showHidden: 'Buscar também no que está oculto',
  keys: '↑↓ para escolher, Enter para abrir, Esc para fechar.',
  singleKeys: 'Usar teclas de uma letra (“/” abre a busca; “B”, “N” e outras na apresentação)',
};
