import type { SearchWords } from '../words/searchWords.ts';

/** The words of the search in Vietnamese; they come with it. */
export const search: SearchWords = {
  title: 'Tìm trong kế hoạch',
  titleTo: (from: string) => `Tìm mục để xem mối liên kết với “${from}”`,
  placeholder: 'Ví dụ: từ, tên khu phố, số',
  hint: 'Gõ tiếng Việt có dấu hoặc không dấu, tiếng Nhật hoặc chữ La-tinh. Cũng tìm được bằng số.',
  close: 'Đóng',
  results: 'Kết quả tìm kiếm',
  suggestions: 'Cũng có thể chọn từ đây',
  kinds: 'Theo loại',
  kindCount: (count: number) => `${count} mục`,
  found: (count: number) => `Tìm thấy ${count} kết quả`,
  first: (count: number) => `. Đây là ${count} kết quả đầu. Gõ thêm để thu hẹp.`,
  notFound: (typed: string) => `Không tìm thấy kết quả hợp với “${typed}”.`,
  near: (count: number) => ` Có ${count} kết quả gần giống.`,
  nothingNear: ' Hãy rút ngắn từ hoặc chọn ở dưới.',
  town: 'Khu phố',
  belongs: (kind: string, around: string) => `${kind} | ${around}`,
  alias: (word: string) => `Từ liên quan: ${word}`,
  hidden: (source: string, count: number) => `Ở chế độ “Chỉ nội dung trong ${source}”, ${count} kết quả được ẩn.`,
  showHidden: 'Tìm cả phần được ẩn',
  keys: 'Dùng ↑↓ để chọn, Enter để mở, Esc để đóng.',
  singleKeys: 'Dùng phím một ký tự (“/” để mở tìm kiếm, “B”, “N”… khi thuyết trình)',
};
