import type { MatrixWords } from '../../words.ts';

/** The words of the table in Filipino. */
const matrix: MatrixWords = {
  none: 'Walang ugnayan sa planong ito na magagawang table.',
  caption: (rows: string, columns: string) =>
    `Row: ${rows}. Column: ${columns}. Ang kahong may ugnayan ay may bilang at button ng batayan.`,
  lead: 'Pindutin ang marka para sa dahilan at batayan ng ugnayan. Pindutin ang pangalan para piliin ang item.',
  keys: 'Keyboard: sa loob ng table, arrow para gumalaw, Enter para pumili, Esc para isara',
  scroller: (title: string) => `${title} (puwedeng i-scroll pataas, pababa, pakaliwa, pakanan)`,
  rowKinds: 'Row',
  columnKinds: 'Column',
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
  download: 'I-save ang table na ito bilang CSV',

  total: 'Kabuuan',
  count: (count: number) => `${count} ugnayan`,
  noLink: 'Walang ugnayan',
  bases: (bases: readonly string[]) => bases.join(', '),
  cell: (count: number, what: readonly string[], row: string, column: string) =>
    `${count} ugnayan (${what.join(', ')}): ${row} at ${column}`,
  detailsTitle: 'Mga ugnayan ng napiling kahon',
  close: 'Isara',
  through: (parent: string) => `Mga item na kasama sa “${parent}”`,

  sort: 'Ayusin',
  sortBy: {
    none: (name: string) => `${name}: ayusin mula sa pinakamaraming ugnayan`,
    descending: (name: string) => `${name}: mula sa pinakamarami ngayon. Ayusin mula sa pinakakaunti`,
    ascending: (name: string) => `${name}: mula sa pinakakaunti ngayon. Ibalik sa ayos ng plano`,
  },
  planOrder: 'Ayos ng plano',
  byTotal: 'Pinakamaraming ugnayan muna',
  byTotalUp: 'Pinakakaunting ugnayan muna',
  byColumn: (column: string) => `Kaugnay muna ng ${column}`,
  byColumnUp: (column: string) => `Hindi muna kaugnay ng ${column}`,

  gapColumns: (count: number) => `Mga column na walang ugnayan: ${count}`,
  gapRows: (count: number) => `Mga row na walang ugnayan: ${count}`,
  noGaps: 'May ugnayan ang lahat ng row at column.',
  cardGaps: (columns: string, count: number) => `${columns} na walang ugnayan: ${count}`,
  readMore: 'Basahin ang paliwanag ng item na ito',

  hiddenLinks: (count: number) => `Nakatago ang ${count} ugnayan sa table na ito.`,
  noRows: (kind: string) => `Walang maipapakita sa kondisyong ito: ${kind}.`,
  noColumns: (kind: string) => `Walang maipapakita sa kondisyong ito: ${kind}. Kaya walang column ang table.`,
  moreRows: (count: number) => `May ${count} pang row na hindi kasya rito.`,

  legend: 'Paano basahin ang table',

  csv: {
    parent: 'Grupo',
    number: 'Numero',
    note: 'Note',
    empty: '0',
    cell: (count: number, what: readonly string[]) => `${count} (${what.join(', ')})`,
  },
};
export default matrix;
