import type { PathWords } from '../words/pathWords.ts';
import { counted } from './counted.ts';

/** The words about paths between two items in Spanish; they come with the paths. */
export const path: PathWords = {
  and: ' y ',
  is: ': ',
  found: (count: number) => (count === 1 ? 'Se encontró 1 camino.' : `Se encontraron ${count} caminos.`),
  direct: 'Los dos se relacionan directamente.',
  across: (count: number) => `Los dos se relacionan pasando por ${counted(count, 'elemento', 'elementos')}.`,
  best: 'Camino más corto',
  other: (at: number) => `Camino ${at}`,
  steps: 'Motivo y fundamento de cada paso',
  further: 'Otros motivos',
  copy: 'Copiar el texto',
  copied: 'Copiado.',
  copyFailed: 'No se pudo copiar. Seleccione el texto y cópielo.',
  swap: 'Invertir',
  search: 'Buscar otro elemento',
  close: 'Cerrar',
  note: 'Se muestran hasta 5 caminos, del más corto al más largo. Los que pasan por políticas y acciones en común van antes que los que pasan por elementos relacionados con todo.',
  none: 'No se encontró relación entre los dos.',
  noneAlone: (name: string) => `“${name}” no se relaciona con ningún otro elemento.`,
  noneApart: 'Por ningún camino se llega a un elemento común a los dos.',
  noneHidden: (_source: string, links: number) =>
    `Solo se muestra lo que está escrito en el original. Por eso ${links === 1 ? 'está oculta 1 relación' : `están ocultas ${links} relaciones`}.`,
  targetHidden: (name: string) => `“${name}” no está escrito en el original y por eso ahora está oculto.`,
};
