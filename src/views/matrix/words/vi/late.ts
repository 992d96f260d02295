import type { MatrixWords } from '../../words.ts';

/** The words of the table in Vietnamese. */
const matrix: MatrixWords = {
  none: 'Kế hoạch này không có mối liên kết nào để lập bảng.',
  caption: (rows: string, columns: string) =>
    `Hàng: ${rows}. Cột: ${columns}. Ô có liên kết có số mối liên kết và nút xem căn cứ.`,
  lead: 'Bấm vào dấu để xem lý do và căn cứ của mối liên kết. Bấm vào tên để chọn mục đó.',
  keys: 'Bàn phím: trong bảng dùng mũi tên để di chuyển, Enter để chọn, Esc để đóng',
  scroller: (title: string) => `${title} (cuộn được lên xuống, trái phải)`,
  rowKinds: 'Hàng',
  columnKinds: 'Cột',
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
  download: 'Lưu bảng này thành CSV',

  total: 'Tổng',
  count: (count: number) => `${count} mối liên kết`,
  noLink: 'Không có liên kết',
  bases: (bases: readonly string[]) => bases.join(', '),
  cell: (count: number, what: readonly string[], row: string, column: string) =>
    `${count} mối liên kết (${what.join(', ')}): ${row} và ${column}`,
  detailsTitle: 'Mối liên kết của ô đã chọn',
  close: 'Đóng',
  through: (parent: string) => `Các mục thuộc “${parent}”`,

  sort: 'Sắp xếp',
  sortBy: {
    none: (name: string) => `${name}: sắp xếp từ nhiều liên kết đến ít`,
    descending: (name: string) => `${name}: đang xếp từ nhiều đến ít. Sắp xếp từ ít đến nhiều`,
    ascending: (name: string) => `${name}: đang xếp từ ít đến nhiều. Trở lại thứ tự của kế hoạch`,
  },
  planOrder: 'Thứ tự của kế hoạch',
  byTotal: 'Nhiều liên kết trước',
  byTotalUp: 'Ít liên kết trước',
  byColumn: (column: string) => `Có liên kết với ${column} trước`,
  byColumnUp: (column: string) => `Không liên kết với ${column} trước`,

  gapColumns: (count: number) => `Cột không có liên kết: ${count}`,
  gapRows: (count: number) => `Hàng không có liên kết: ${count}`,
  noGaps: 'Không có hàng hay cột nào thiếu liên kết.',
  cardGaps: (columns: string, count: number) => `${columns} không có liên kết: ${count}`,
  readMore: 'Đọc giải thích của mục này',

  hiddenLinks: (count: number) => `Bảng này đang ẩn ${count} mối liên kết.`,
  noRows: (kind: string) => `Không hiển thị được với điều kiện này: ${kind}.`,
  noColumns: (kind: string) => `Không hiển thị được với điều kiện này: ${kind}; vì vậy bảng không có cột.`,
  moreRows: (count: number) => `Còn ${count} hàng không vừa ở đây.`,

  legend: 'Cách xem bảng',

  csv: {
    parent: 'Nhóm',
    number: 'Số',
    note: 'Ghi chú',
    empty: '0',
    cell: (count: number, what: readonly string[]) => `${count} (${what.join(', ')})`,
  },
};
export default matrix;
