import type { SaveWords } from '../words/saveWords.ts';

/** The words of the saving dialog in Vietnamese; they come with it. */
export const save: SaveWords = {
  title: 'Lưu hình, bảng',
  close: 'Đóng',
  picture: 'Hình',
  pictureLead: 'Tạo hình theo đúng điều kiện hiện tại, có tiêu đề, chú giải và nguồn.',
  preview: (alt: string) => `Hình sẽ lưu: ${alt}`,
  scale: 'Cỡ PNG',
  scaleName: (scale: number, width: number, height: number) => `${scale} lần (${width} × ${height})`,
  png: 'Lưu PNG',
  svg: 'Lưu SVG',
  svgNote: 'SVG giữ chữ ở dạng chữ. Hình dáng chữ theo phông của máy mở tệp.',
  drawing: 'Đang tạo hình…',
  saved: (name: string) => `Đã lưu “${name}”.`,
  failed: 'Không tạo được hình. Hãy tải lại trang và thử lại.',
  noPicture:
    'Danh sách là văn bản nên không lưu thành hình. Có thể lưu thành sách nhỏ bằng “In”, hoặc bằng bảng dưới đây.',
  table: 'Bảng (CSV)',
  tableLead: 'Tạo bảng của nội dung đang hiển thị, mở được bằng Excel. Tên tạm có dấu.',
  items: (count: number) => `Bảng các mục (${count})`,
  links: (count: number) => `Bảng các mối liên kết (${count})`,
  shownTable: (view: string) => `${view} này`,
};
