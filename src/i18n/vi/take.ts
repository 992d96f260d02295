import type { TakeWords } from '../words/takeWords.ts';

/** The words of taking a deck along in Vietnamese; they come with its dialog. */
export const take: TakeWords = {
  // It has all Vietnamese letters and ships with Windows and with macOS.
  writing: { font: 'Arial', tag: 'vi-VN' },
  title: 'Mang bài thuyết trình đi',
  close: 'Đóng',
  lead: 'Lưu bài thuyết trình thành tệp PowerPoint hoặc in (PDF). Trang chiếu nào cũng có hình, nguồn, ngày và địa chỉ.',
  deck: 'Bài thuyết trình',
  choice: (title: string, scenes: number) => `${title} (${scenes} trang chiếu)`,
  none: 'Không có bài thuyết trình.',
  pptx: 'Tạo PowerPoint (PPTX)',
  print: 'In, PDF',
  perPage: 'Trên 1 tờ giấy',
  perPageChoice: {
    1: '1 trang chiếu (hình lớn)',
    2: '2 trang chiếu và dòng để viết',
    4: '4 trang chiếu và dòng để viết',
  },
  notes: 'In cả trang ghi chú khi nói (khi 1 trang chiếu mỗi tờ)',
  pptxNote: 'Chữ sửa được trong PowerPoint. Ghi chú khi nói nằm trong phần “Notes”.',
  cover: (scenes: number, audience: string) =>
    `Bài thuyết trình (${scenes} trang chiếu)${audience === '' ? '' : ` – dành cho: ${audience}`}`,
  progress: (done: number, all: number) => `Đã xong ${done} trong số ${all} trang chiếu.`,
  cancel: 'Thôi',
  cancelled: 'Đã thôi. Không có tệp nào được tạo.',
  saved: (name: string) => `Đã lưu “${name}”.`,
  failed: 'Không tạo được. Hãy tải lại trang và thử lại.',
};
