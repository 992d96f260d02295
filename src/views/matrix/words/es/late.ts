import { counted } from '../../../../i18n/es/counted.ts';
import { inSentence } from '../../../../i18n/es/inSentence.ts';
import type { MatrixWords } from '../../words.ts';

const links = (count: number): string => counted(count, 'relación', 'relaciones');

/** The words of the table in Spanish. */
const matrix: MatrixWords = {
  none: 'Este plan no tiene relaciones que puedan formar una tabla.',
  caption: (rows: string, columns: string) =>
    `Filas: ${inSentence(rows)}. Columnas: ${inSentence(columns)}. Las celdas con relación tienen un botón con el número y el fundamento.`,
  lead: 'Toque una señal para ver el motivo y el fundamento de la relación. Toque un nombre para elegir el elemento.',
  keys: 'Teclado: en la tabla, flechas para moverse, Enter para elegir, Esc para cerrar',
  scroller: (title: string) => `${title} (se puede mover en todas las direcciones)`,
  rowKinds: 'Filas',
  columnKinds: 'Columnas',
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
  download: 'Guardar esta tabla en CSV',
  total: 'Total',
  count: links,
  noLink: 'Sin relación',
  bases: (bases: readonly string[]) => bases.map(inSentence).join(', '),
  cell: (count: number, what: readonly string[], row: string, column: string) =>
    `${links(count)} (${what.map(inSentence).join(', ')}): ${row} y ${column}`,
  detailsTitle: 'Relaciones de la celda elegida',
  close: 'Cerrar',
  through: (parent: string) => `Elementos contenidos en “${parent}”`,
  sort: 'Ordenar',
  sortBy: {
    none: (name: string) => `${name}: ordenar de más a menos relaciones`,
    descending: (name: string) => `${name}: de más a menos relaciones. Ordenar de menos a más`,
    ascending: (name: string) => `${name}: de menos a más relaciones. Volver al orden del plan`,
  },
  planOrder: 'Orden del plan',
  byTotal: 'Primero más relaciones',
  byTotalUp: 'Primero menos relaciones',
  byColumn: (column: string) => `Primero lo que se relaciona con ${column}`,
  byColumnUp: (column: string) => `Primero lo que no se relaciona con ${column}`,
  gapColumns: (count: number) => `Columnas sin relación: ${count}`,
  gapRows: (count: number) => `Filas sin relación: ${count}`,
  noGaps: 'Todas las filas y columnas tienen relación.',
  cardGaps: (columns: string, count: number) => `${columns} sin relación: ${count}`,
  readMore: 'Leer sobre este elemento',
  hiddenLinks: (count: number) =>
    count === 1 ? '1 relación está oculta en esta tabla.' : `${links(count)} están ocultas en esta tabla.`,
  noRows: (kind: string) => `Con esta elección no hay nada que mostrar del tipo: ${inSentence(kind)}.`,
  noColumns: (kind: string) =>
    `Con esta elección no hay nada que mostrar del tipo: ${inSentence(kind)}. Por eso la tabla no tiene columnas.`,
  moreRows: (count: number) => (count === 1 ? '1 fila más no cabe aquí.' : `${count} filas más no caben aquí.`),
  legend: 'Cómo leer la tabla',
  csv: {
    parent: 'Forma parte de',
    number: 'Número',
    note: 'Nota',
    empty: '0',
    cell: (count: number, what: readonly string[]) => `${count} (${what.map(inSentence).join(', ')})`,
  },
};

export default matrix;
