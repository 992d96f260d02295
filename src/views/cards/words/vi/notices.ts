import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the cards cannot follow, in Vietnamese. */
const notices: ViewNotices<'cards'> = {
  cards: (came: string) => `Không có mục thuộc loại “${came}”. Đang hiển thị thẻ của loại khác.`,
};
export default notices;
