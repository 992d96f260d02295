import type { NoticesWords, ViewNotices } from '../words/noticesWords.ts';

/** Of the parameters that views bring, from the views' folders. */
const ofViews = Object.values(
  import.meta.glob<Partial<ViewNotices>>('../../views/*/words/vi/notices.ts', { eager: true, import: 'default' }),
);

/** What a page says of an address, by the part of it that could not be followed. It comes when there is something to say. */
export const notices: NoticesWords = {
  view: (came: string) => `Không có cách hiển thị “${came}”. Đã mở cách hiển thị thông thường.`,
  item: (came: string) => `Không tìm thấy mục “${came}”. Đã mở chỗ gần nhất.`,
  basis: (came: string) => `Không có bộ lọc “${came}”. Đang hiển thị tất cả.`,
  with: (came: string) => `Không tìm thấy “${came}” để so sánh. Nếu có mục gần nhất thì đang so sánh với mục đó.`,
  to: (came: string) => `Không tìm thấy “${came}” làm đích của mối liên kết. Nếu có mục gần nhất thì đang dùng mục đó.`,
  theme: (came: string) => `Không có chủ đề “${came}”; đã bỏ qua.`,
  year: (came: string) => `Không chọn được năm “${came}”. Đang hiển thị năm gần nhất.`,
  deck: (came: string) => `Không mở được bài thuyết trình “${came}”.`,
  scene: (came: string) => `Không có trang chiếu số “${came}”.`,
  lang: (came: string) => `Chưa có ngôn ngữ “${came}”. Đang hiển thị bằng tiếng Nhật.`,
  languageFailed: (name: string) =>
    `Không tải được ngôn ngữ “${name}”. Trang vẫn dùng ngôn ngữ hiện tại. Hãy kiểm tra kết nối rồi chọn lại.`,
  ruby: () => 'Chưa có chữ furigana. Đang hiển thị không có furigana.',
  overlay: (came: string) => `Không có “${came}” để xem kèm. Đã mở mà không có nội dung đó.`,
  parameter: (came: string) => `Không dùng được phần “${came}” trong địa chỉ. Đã mở mà bỏ qua phần đó.`,
  ...(Object.assign({}, ...ofViews) as ViewNotices),
  form: (came: string) => `Không đọc được địa chỉ “${came}”. Đã mở đến chỗ đọc được.`,
};
