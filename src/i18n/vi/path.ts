import type { PathWords } from '../words/pathWords.ts';

/** The words about paths between two items in Vietnamese; they come with the paths. */
export const path: PathWords = {
  and: ' và ',
  is: ': ',
  found: (count: number) => `Tìm thấy ${count} cách liên kết.`,
  direct: 'Liên kết trực tiếp.',
  across: (count: number) => `Liên kết qua ${count} mục ở giữa.`,
  best: 'Cách liên kết gần nhất',
  other: (at: number) => `Cách liên kết ${at}`,
  steps: 'Lý do và căn cứ từng bước',
  further: 'Lý do khác',
  copy: 'Sao chép câu',
  copied: 'Đã sao chép.',
  copyFailed: 'Không sao chép được. Hãy chọn câu rồi sao chép.',
  swap: 'Đổi chiều',
  search: 'Tìm mục khác',
  close: 'Đóng',
  note: 'Tối đa 5 cách, từ gần nhất. Cách đi qua chính sách, hoạt động chung được xếp trước cách đi qua mục liên kết với mọi thứ.',
  none: 'Không tìm thấy mối liên kết nối hai mục này.',
  noneAlone: (name: string) => `Vì “${name}” không liên kết với mục nào khác.`,
  noneApart: 'Vì đi đến đâu cũng không gặp mục chung của hai mục.',
  noneHidden: (source: string, links: number) =>
    `Vì đang chỉ hiển thị nội dung có trong ${source}, ${links} mối liên kết được ẩn.`,
  targetHidden: (name: string, source: string) =>
    `“${name}” không có trong ${source}, nên đang được ẩn ở chế độ hiển thị này.`,
};
