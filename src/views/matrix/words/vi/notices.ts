import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the table cannot follow, in Vietnamese. */
const notices: ViewNotices<'rows' | 'columns' | 'sort'> = {
  rows: (came: string) => `Không có bảng với “${came}” làm hàng. Đã mở bảng thông thường.`,
  columns: (came: string) => `Không có bảng với “${came}” làm cột. Đã mở bảng thông thường.`,
  sort: (came: string) => `Không sắp xếp được theo “${came}”. Đang xếp theo thứ tự của kế hoạch.`,
};
export default notices;
