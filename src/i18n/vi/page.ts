import type { PageWords } from '../words/pageWords.ts';
import type { Basis } from '../../plan/model/types.ts';

/**
 * The page's own words in Vietnamese. The plan's words are data and never stand here.
 *
 * What is said of the source speaks of its Japanese text: a translation is for reference and not the city's own words.
 */
export const page: PageWords = {
  skip: 'Đến nội dung chính',
  viewSwitch: 'Đổi cách hiển thị',
  search: 'Tìm kiếm',
  chosen: 'Đang chọn',
  staff: 'Dành cho nhân viên thành phố',
  menu: 'Menu',
  languages: 'Ngôn ngữ (Language)',
  /** What the menu offers, by the id of the task. */
  tasks: {
    briefing: 'Mở bài thuyết trình',
    share: 'Chia sẻ',
    save: 'Lưu hình, bảng',
    print: 'In',
    take: 'Mang bài thuyết trình đi',
    scene: 'Thêm màn hình này làm trang chiếu',
    decks: 'Sửa bài của mình',
    embed: 'Nhúng vào trang web',
  },
  breadcrumbs: 'Vị trí hiện tại',

  basisSwitch: (source: string) => `Chỉ nội dung trong ${source}`,
  hidden: (source: string, items: number, links: number) =>
    `Đang chỉ hiển thị nội dung có trong ${source} (ẩn ${items} mục và ${links} mối liên kết)`,
  showAll: 'Hiển thị tất cả',

  basis: {
    stated: 'Theo nguyên văn',
    read: 'Theo bố cục',
    editorial: 'Diễn giải',
    reference: 'Thông tin công khai',
    provisional: 'Tạm thời',
  } satisfies Record<Basis, string>,
  basisMeaning: {
    stated: (source: string) => `Có nguyên văn tiếng Nhật trong ${source}; bản dịch chỉ để tham khảo`,
    read: (source: string) => `Suy ra từ cách trình bày trên trang của ${source}`,
    editorial: () => 'Diễn giải của người biên soạn (có kèm lý do)',
    reference: () => 'Thông tin đã được công khai',
    provisional: () => 'Tên tạm',
  } satisfies Record<Basis, (source: string) => string>,
  basisLegend: 'Ký hiệu căn cứ',

  overlays: 'Xem kèm',
  overlayChosen: 'Đang xem kèm',
  overlayLeadMany: (name: string) => `Khi chọn ${name}, các mục có liên kết được đánh dấu. Có thể chọn nhiều.`,
  overlayLeadOne: (name: string) => `Khi chọn, các mục liên quan đến ${name} có hoa văn.`,
  overlayHidden: (source: string) => `Ở chế độ “Chỉ nội dung trong ${source}”, các mối liên kết được ẩn.`,
  overlayCount: (count: number) => `${count} mục`,
  overlayNone: 'Bỏ chọn tất cả',
  overlayClose: 'Đóng',
  overlayRemove: (name: string) => `Bỏ “${name}”`,
  undecided: ' (chưa quyết định cho năm này)',
  mark: (name: string) => ` (${name})`,

  dashed: 'Nét đứt = tên tạm',
  provisional: 'Tạm',
  marked: (name: string) => `(Tạm) ${name}`,
  source: (source: string) => `Nguồn: ${source}`,
  positionOf: (kind: string, position: number, size: number) => `${kind} ${position} trong số ${size}`,
  counted: (kind: string, count: number) => `${kind}: ${count}`,
  relatedTo: (counts: readonly string[]) => `liên quan – ${counts.join(', ')}`,
  reading: 'Cách đọc',
  contains: (kind: string, count: number) => `${kind} (${count})`,
  linkCount: (heading: string, count: number) => `${heading} (${count})`,
  noLinks: 'Không có mối liên kết nào hiển thị được với điều kiện này.',
  showIn: (view: string) => `Xem ở: ${view}`,
  details: 'Căn cứ và mối liên kết',

  why: 'Vì sao liên kết?',
  whySearch: 'Tìm',
  whyPick: 'Chọn trên hình',
  feedback: 'Gửi ý kiến về mục này (trang khác)',
  picking: (name: string) => `Hãy chọn trên hình mục cần xem mối liên kết với “${name}”.`,
  pickingFirst: 'Hãy chọn trên hình mục thứ nhất cần xem mối liên kết.',
  pickingKeys: ' (Bàn phím: mũi tên để di chuyển, Enter để chọn, Esc để thôi)',
  pickingStop: 'Thôi',

  viewFailed: 'Không tải được phần hiển thị này. Hãy kiểm tra kết nối và thử lại.',
  viewRetry: 'Tải lại',

  noticeClose: 'Đóng thông báo',

  publication: (publisher: string, name: string) => `${publisher}, “${name}”`,
  footerSource: (names: string) => `Nguồn: ${names}`,
  footerVersion: (version: string) => `Dữ liệu bản ${version}`,
  footerLicense: (name: string) => `Giấy phép: ${name}`,
  openData: 'Dữ liệu: ',
  openDataPage: 'Giải thích dữ liệu',
  accessibilityPage: 'Khả năng tiếp cận web',
  takeAlong: 'Mang theo trong một tệp (plan.html, dùng được khi không có mạng)',

  /** Of the one file. */
  singleFile:
    'Đây là tệp gom toàn bộ website thành một. Dùng được khi không có mạng. Trang riêng của từng mục, giải thích dữ liệu và chính sách về khả năng tiếp cận có trên website công khai.',
  saveData: (file: string) => `Lưu ${file}`,
};
