import type { MatrixWords } from '../../words.ts';

/** The words of the table in plain Japanese. */
const matrix: MatrixWords = {
  none: 'この計画には、表にするつながりがありません。',
  caption: (rows: string, columns: string) =>
    `横の行は${rows}です。たての列は${columns}です。つながりがあるところには、ボタンがあります。`,
  lead: '印を押すと、つながる理由が見えます。名前を押すと、その項目を選べます。',
  keys: 'キーボード：矢印で動く、Enterで選ぶ、Escで閉じる',
  scroller: (title: string) => `${title}（上下左右に動かせます）`,
  rowKinds: '行（横）',
  columnKinds: '列（たて）',
  kindCount: (kind: string, count: number) => `${kind}（${count}）`,
  download: 'この表をCSVで保存する',

  total: '合わせた数',
  count: (count: number) => `${count}個`,
  noLink: 'つながりがない',
  bases: (bases: readonly string[]) => bases.join('・'),
  cell: (count: number, what: readonly string[], row: string, column: string) =>
    `${count}個（${what.join('・')}）：${row} と ${column}`,
  detailsTitle: '選んだところのつながり',
  close: '閉じる',
  through: (parent: string) => `「${parent}」の中の項目`,

  sort: '並べかえる',
  sortBy: {
    none: (name: string) => `${name}：つながりが多い順にする`,
    descending: (name: string) => `${name}：少ない順にする（今は多い順）`,
    ascending: (name: string) => `${name}：計画の順にもどす（今は少ない順）`,
  },
  planOrder: '計画の順',
  byTotal: 'つながりが多い順',
  byTotalUp: 'つながりが少ない順',
  byColumn: (column: string) => `${column}とつながるものから`,
  byColumnUp: (column: string) => `${column}とつながらないものから`,

  gapColumns: (count: number) => `つながりがない列：${count}`,
  gapRows: (count: number) => `つながりがない行：${count}`,
  noGaps: 'どの行と列にも、つながりがあります。',
  cardGaps: (columns: string, count: number) => `つながりがない${columns}：${count}`,
  readMore: 'この項目の説明を読む',

  hiddenLinks: (count: number) => `この表では、${count}個のつながりが見えません。`,
  noRows: (kind: string) => `今の見かたでは、${kind}がありません。`,
  noColumns: (kind: string) => `今の見かたでは、${kind}がありません。だから、列がない表です。`,
  moreRows: (count: number) => `ほかの${count}行は、ここに入りません。`,

  legend: '表の見かた',

  csv: {
    parent: '入っているところ',
    number: '番号',
    note: 'メモ',
    empty: '0',
    cell: (count: number, what: readonly string[]) => `${count}（${what.join('・')}）`,
  },
};
export default matrix;
