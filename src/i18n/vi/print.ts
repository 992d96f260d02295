import type { PrintWords } from '../words/printWords.ts';

/** The words of the printing dialog in Vietnamese; they come with it. */
export const print: PrintWords = {
  title: 'In',
  close: 'Đóng',
  sheet: 'Hình của màn hình này (A4 ngang, 1 trang)',
  sheetLead: 'In trong 1 trang, kèm tiêu đề, chú giải, nguồn và mã QR.',
  printSheet: 'In hình',
  poster: 'Toàn bộ kế hoạch (A3 ngang, áp phích 1 trang)',
  posterLead:
    'In tên và nội dung của mọi nhóm, mọi mục trong 1 trang, kèm dấu tạm, chú giải và nguồn. Hãy chọn giấy A3.',
  printPoster: 'In áp phích',
  booklet: 'Toàn bộ kế hoạch (sách nhỏ A4 dọc)',
  bookletLead:
    'Có bìa và mục lục; in mọi mục và mối liên kết cùng lý do, ký hiệu căn cứ và dấu tạm. Trang nào cũng có số.',
  printBooklet: 'In sách nhỏ',
  pdf: 'Để có PDF, hãy chọn máy in là “Lưu dưới dạng PDF” trong màn hình in.',
  preparing: 'Đang tạo hình…',
  failed: 'Không tạo được hình. Hãy tải lại trang và thử lại.',
  pageNumber: (page: number, all: number) => `${page}/${all}`,
  contents: 'Mục lục',
  aboutPlan: (title: string) => `Về ${title}`,
  sources: 'Ký hiệu căn cứ và nguồn',
  onPage: (page: number) => `trang ${page}`,
};
