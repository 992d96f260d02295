import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the graph cannot follow, in Chinese. */
const notices: ViewNotices<'steps' | 'without' | 'unlinked'> = {
  steps: (came: string) => `不能显示到“${came}”步。请用1到3的数字指定。`,
  without: (came: string) => `没有“${came}”这种条目。`,
  unlinked: (came: string) => `没有“${came}”这种关联。`,
};
export default notices;
