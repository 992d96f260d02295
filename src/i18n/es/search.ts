import type { SearchWords } from '../words/searchWords.ts';
import { counted } from './counted.ts';

/** The words of the search in Spanish; they come with it. */
export const search: SearchWords = {
  title: 'Buscar en el plan',
  titleTo: (from: string) => `Buscar el elemento para ver cómo se relaciona con “${from}”`,
  placeholder: 'Ej.: palabra, barrio, número',
  hint: 'En español, en japonés o en letras romanas. También por número.',
  close: 'Cerrar',
  results: 'Resultados de la búsqueda',
  suggestions: 'También puede elegir aquí',
  kinds: 'Por tipo',
  kindCount: (count: number) => counted(count, 'elemento', 'elementos'),
  found: (count: number) => counted(count, 'resultado', 'resultados'),
  first: (count: number) => `. Estos son los primeros ${count}. Siga escribiendo para ver menos.`,
  notFound: (typed: string) => `No se encontró nada para “${typed}”. `,
  near: (count: number) => (count === 1 ? 'Hay 1 elemento parecido.' : `Hay ${count} elementos parecidos.`),
  nothingNear: 'Use una palabra más corta o elija abajo.',
  town: 'Barrio',
  belongs: (kind: string, around: string) => `${kind} | ${around}`,
  alias: (word: string) => `Palabra relacionada: ${word}`,
  hidden: (_source: string, count: number) =>
    `En “Solo palabras del original”, ${count === 1 ? '1 resultado está oculto' : `${count} resultados están ocultos`}.`,
  showHidden: 'Buscar también en lo oculto',
  keys: '↑↓ para elegir, Enter para abrir, Esc para cerrar.',
  singleKeys: 'Usar teclas de una letra (“/” abre la búsqueda; “B”, “N” y otras en la presentación)',
};
