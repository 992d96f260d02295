import type { MatrixWords } from '../../words.ts';

/** The words of the table in Japanese. */
const matrix: MatrixWords = {
  none: 'この計画には、表にできるつながりがありません。',
  caption: (rows: string, columns: string) =>
    `行は${rows}、列は${columns}です。つながりのあるマスには、件数と根拠のボタンがあります。`,
  lead: 'しるしを押すと、つながる理由と根拠が出ます。名前を押すと、その項目を選べます。',
  keys: 'キーボード：表の中は矢印で移動、Enterで選択、Escで閉じる',
  scroller: (title: string) => `${title}（上下左右に動かせます）`,
  rowKinds: '行',
  columnKinds: '列',
  kindCount: (kind: string, count: number) => `${kind}（${count}）`,
  download: 'この表をCSVで保存',

  total: '合計',
  count: (count: number) => `${count}件`,
  noLink: 'つながりなし',
  bases: (bases: readonly string[]) => bases.join('・'),
  cell: (count: number, what: readonly string[], row: string, column: string) =>
    `${count}件（${what.join('・')}）：${row} と ${column}`,
  detailsTitle: '選んだマスのつながり',
  close: '閉じる',
  through: (parent: string) => `「${parent}」に含まれる項目`,

  sort: '並べ替え',
  sortBy: {
    none: (name: string) => `${name}：つながりの多い順に並べ替える`,
    descending: (name: string) => `${name}：多い順に並んでいます。少ない順に並べ替える`,
    ascending: (name: string) => `${name}：少ない順に並んでいます。計画の順に戻す`,
  },
  planOrder: '計画の順',
  byTotal: 'つながりの多い順',
  byTotalUp: 'つながりの少ない順',
  byColumn: (column: string) => `${column}とつながるものから`,
  byColumnUp: (column: string) => `${column}とつながらないものから`,

  gapColumns: (count: number) => `つながりのない列：${count}`,
  gapRows: (count: number) => `つながりのない行：${count}`,
  noGaps: 'つながりのない行や列はありません。',
  cardGaps: (columns: string, count: number) => `つながりのない${columns}：${count}`,
  readMore: 'この項目の説明を読む',

  hiddenLinks: (count: number) => `この表では${count}件のつながりを隠しています。`,
  noRows: (kind: string) => `この条件で表示できる${kind}はありません。`,
  noColumns: (kind: string) => `この条件で表示できる${kind}がないため、列のない表になっています。`,
  moreRows: (count: number) => `ほか${count}行は、ここには入りません。`,

  legend: '表の見かた',

  csv: {
    parent: 'まとまり',
    number: '番号',
    note: '注記',
    empty: '0',
    cell: (count: number, what: readonly string[]) => `${count}（${what.join('・')}）`,
  },
};
export default matrix;
