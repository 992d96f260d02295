import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the graph cannot follow, in Vietnamese. */
const notices: ViewNotices<'steps' | 'without' | 'unlinked'> = {
  steps: (came: string) => `Không hiển thị được đến “${came}” bước. Hãy dùng số từ 1 đến 3.`,
  without: (came: string) => `Không có mục thuộc loại “${came}”.`,
  unlinked: (came: string) => `Không có mối liên kết thuộc loại “${came}”.`,
};
export default notices;
