import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the graph cannot follow, in Filipino. */
const notices: ViewNotices<'steps' | 'without' | 'unlinked'> = {
  steps: (came: string) => `Hindi maipapakita ang hanggang “${came}” step. Gumamit ng numero mula 1 hanggang 3.`,
  without: (came: string) => `Walang item na uri “${came}”.`,
  unlinked: (came: string) => `Walang ugnayang uri “${came}”.`,
};
export default notices;
