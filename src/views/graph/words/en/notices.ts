import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the graph cannot follow, in English. */
const notices: ViewNotices<'steps' | 'without' | 'unlinked'> = {
  steps: (came: string) => `“${came}” steps cannot be shown. Please give a number from 1 to 3.`,
  without: (came: string) => `There is no kind of item “${came}”.`,
  unlinked: (came: string) => `There is no kind of connection “${came}”.`,
};
export default notices;
