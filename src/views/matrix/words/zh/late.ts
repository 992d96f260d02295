import type { MatrixWords } from '../../words.ts';

/** The words of the table in Chinese. */
const matrix: MatrixWords = {
  none: '这个计划没有可做成表的关联。',
  caption: (rows: string, columns: string) => `行是${rows}，列是${columns}。有关联的格子中有显示个数和依据的按钮。`,
  lead: '点标记，会显示关联的理由和依据。点名称，可以选择该条目。',
  keys: '键盘：在表中用方向键移动，Enter选择，Esc关闭',
  scroller: (title: string) => `${title}（可上下左右移动）`,
  rowKinds: '行',
  columnKinds: '列',
  kindCount: (kind: string, count: number) => `${kind}（${count}）`,
  download: '把这个表保存为CSV',

  total: '合计',
  count: (count: number) => `${count}个`,
  noLink: '没有关联',
  bases: (bases: readonly string[]) => bases.join('、'),
  cell: (count: number, what: readonly string[], row: string, column: string) =>
    `${count}个（${what.join('、')}）：${row} 和 ${column}`,
  detailsTitle: '所选格子的关联',
  close: '关闭',
  through: (parent: string) => `“${parent}”包含的条目`,

  sort: '排序',
  sortBy: {
    none: (name: string) => `${name}：按关联从多到少排序`,
    descending: (name: string) => `${name}：现在从多到少。改为从少到多`,
    ascending: (name: string) => `${name}：现在从少到多。恢复计划的顺序`,
  },
  planOrder: '计划的顺序',
  byTotal: '关联从多到少',
  byTotalUp: '关联从少到多',
  byColumn: (column: string) => `先列与${column}有关联的`,
  byColumnUp: (column: string) => `先列与${column}没有关联的`,

  gapColumns: (count: number) => `没有关联的列：${count}`,
  gapRows: (count: number) => `没有关联的行：${count}`,
  noGaps: '没有无关联的行或列。',
  cardGaps: (columns: string, count: number) => `没有关联的${columns}：${count}`,
  readMore: '读这个条目的说明',

  hiddenLinks: (count: number) => `这个表中隐藏了${count}个关联。`,
  noRows: (kind: string) => `在这个条件下没有可显示的${kind}。`,
  noColumns: (kind: string) => `在这个条件下没有可显示的${kind}，所以表没有列。`,
  moreRows: (count: number) => `另外${count}行在这里放不下。`,

  legend: '表的看法',

  csv: {
    parent: '所属',
    number: '编号',
    note: '注记',
    empty: '0',
    cell: (count: number, what: readonly string[]) => `${count}（${what.join('、')}）`,
  },
};
export default matrix;
