import type { PagesWords } from '../words/pagesWords.ts';

/** The words of the pages beside the explorer, in Vietnamese. */
export const pages: PagesWords = {
  /** What a search engine shows under an item's name. */
  itemDescription: (plan: string, position: string, name: string) => `“${name}” (${position}) trong ${plan}. `,
  contains: (names: string) => `Bao gồm: ${names}. `,
  follow: 'Xem được nguyên văn tiếng Nhật, nguồn và các mối liên kết kèm lý do.',
  toPicture: 'Xem sơ đồ và các mối liên kết',
  seeIn: (view: string) => `Xem ở: ${view}`,
  inPicture: (name: string) => `“${name}” trong sơ đồ`,
  listDescription: (plan: string) =>
    `Danh sách mọi mục của ${plan}, cùng nội dung, căn cứ và các mối liên kết kèm lý do.`,
  wholeList: 'Đọc toàn bộ kế hoạch ở dạng danh sách',
  untitled: 'Hình của kế hoạch',
  needsScript: 'Để dùng tệp này, hãy cho phép tập lệnh (JavaScript) trong cài đặt trình duyệt.',
  unreadable:
    'Trình duyệt này không dùng được hoặc tệp bị hỏng. Hãy mở bằng Edge, Chrome, Firefox hoặc Safari bản mới, hoặc sao chép lại tệp.',
} as const;
