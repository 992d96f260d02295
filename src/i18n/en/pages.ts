import type { PagesWords } from '../words/pagesWords.ts';

/** The words of the pages beside the explorer, in English. */
export const pages: PagesWords = {
  /** What a search engine shows under an item's name. */
  itemDescription: (plan: string, position: string, name: string) => `“${name}” (${position}) in the ${plan}. `,
  contains: (names: string) => `It contains: ${names}. `,
  follow: 'See the words of the original, their sources, and the connections with reasons.',
  toPicture: 'See the overview and the connections',
  seeIn: (view: string) => `See in: ${view}`,
  inPicture: (name: string) => `“${name}” in the overview`,
  listDescription: (plan: string) =>
    `All items of the ${plan} in one list, with their texts, their basis and their connections with reasons.`,
  wholeList: 'Read the whole plan as a list',
  untitled: 'Picture of the plan',
  needsScript: 'To use this file, please allow scripts (JavaScript) in the browser’s settings.',
  unreadable:
    'This browser cannot run it, or the file is damaged. Please open it with a recent Edge, Chrome, Firefox or Safari, or copy the file again.',
} as const;
