import type { BuilderWords } from '../words/builderWords.ts';

/** The words of the embed builder in Vietnamese; they come with it. */
export const builder: BuilderWords = {
  title: 'Nhúng vào trang web',
  close: 'Đóng',
  lead: 'Tạo HTML để dán vào trang web, chẳng hạn trang của thành phố. Phần nhúng bắt đầu từ màn hình đang xem.',
  choices: 'Nội dung nhúng',
  view: 'Cách hiển thị',
  item: 'Mục',
  whole: 'Toàn bộ kế hoạch',
  overlays: (name: string, chosen: readonly string[]) =>
    chosen.length === 0 ? `Xem kèm ${name}` : `Xem kèm ${name}: ${chosen.join(', ')}`,
  to: 'Vì sao liên kết? (mục thứ hai)',
  noOther: 'Không chọn',
  drawn: (kinds: string) => `Đưa vào hình: ${kinds}`,
  left: (name: string, left: readonly string[]) => (left.length === 0 ? name : `${name} (trừ: ${left.join(', ')})`),
  year: 'Năm tài chính',
  allYears: 'Tất cả các năm',
  yearName: (label: string) => label,
  name: 'Tên khung',
  nameNote: 'Phần mềm đọc màn hình đọc tên này làm tên khung. Để trống thì dùng lại tên tự động.',
  height: 'Chiều cao khung',
  auto: 'Vừa với nội dung (nên dùng)',
  fixed: 'Chiều cao cố định',
  pixels: 'Chiều cao (pixel)',
  pixelsWrong: (least: number, most: number) => `Hãy nhập số nguyên từ ${least} đến ${most}.`,

  language: (name: string) => `Ngôn ngữ: ${name} (ngôn ngữ của dữ liệu kế hoạch này)`,

  preview: 'Xem trước',
  previewNote: 'Không bấm được trong bản xem trước. Ở nơi đã dán thì bấm và đi tiếp được.',

  code: 'HTML để dán',
  codeNote: 'Dán nguyên như vậy vào nội dung trang. Khi tập lệnh không chạy, một đường dẫn sẽ hiện ra.',
  plain: 'Cho trang không dùng được tập lệnh',
  plainCode: 'HTML chỉ có khung (iframe)',
  plainNote: 'Chiều cao không đổi theo nội dung. Khi cần, hãy sửa số ở height.',
  server:
    'Để dán vào trang của website khác, hãy thêm website đó vào cấu hình máy chủ của website này (frame-ancestors).',
  copy: 'Sao chép HTML',
  copied: 'Đã sao chép.',
  copyFailed: 'Không sao chép được. Hãy chọn chữ trong ô rồi sao chép.',
};
