import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the graph cannot follow, in Japanese. */
const notices: ViewNotices<'steps' | 'without' | 'unlinked'> = {
  steps: (came: string) => `「${came}」歩先までの表示はありません。1から3までの数で指定してください。`,
  without: (came: string) => `「${came}」という種類の項目はありません。`,
  unlinked: (came: string) => `「${came}」という種類のつながりはありません。`,
};
export default notices;
