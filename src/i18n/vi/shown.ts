import type { ShownWords } from '../words/shownWords.ts';

/** The heads of the tables of what is shown, in Vietnamese; they come with the tables. */
export const shown: ShownWords = {
  item: {
    kind: 'Loại',
    number: 'Số',
    name: 'Tên',
    note: 'Ghi chú',
    reading: 'Cách đọc',
    text: 'Giải thích',
    parent: 'Nhóm',
    basis: 'Căn cứ',
    reason: 'Lý do',
    source: 'Nguồn',
    id: 'ID',
  },
  overlay: 'Đang xem kèm',
  ofYear: (year: string) => `Trong ${year}`,
  link: {
    from: 'Liên kết từ',
    note: 'Ghi chú',
    kind: 'Loại liên kết',
    level: 'Mức',
    to: 'Liên kết đến',
    basis: 'Căn cứ',
    reason: 'Lý do',
    quote: 'Lời được dựa vào',
    source: 'Nguồn',
  },
  source: (name: string) => `Nguồn khác: ${name}`,
  address: 'Địa chỉ màn hình: ',
};
