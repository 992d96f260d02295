import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the graph cannot follow, in plain Japanese. */
const notices: ViewNotices<'steps' | 'without' | 'unlinked'> = {
  steps: (came: string) => `「${came}」つ先までは見られません。1から3までの数を書いてください。`,
  without: (came: string) => `「${came}」という種類の項目はありません。`,
  unlinked: (came: string) => `「${came}」という種類のつながりはありません。`,
};
export default notices;
