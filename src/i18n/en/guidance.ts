import type { GuidanceWords } from '../words/guidanceWords.ts';

/** The words that lead into the plan, in English; they come with what leads there. */
export const guidance: GuidanceWords = {
  theme: 'Theme',
  themes: 'By theme of daily life',
  themeLead: (source: string) =>
    `What in the plan is about this theme. The choice is the author’s reading, with reasons; what has the word in the ${source} is marked so.`,
  themeNone: (source: string) => `With only the words of the ${source} shown, nothing is left for this theme.`,
  hasWord: (word: string) => `It has the word “${word}”.`,
  through: (name: string) => `Linked to “${name}”:`,
  town: 'Enter your town',
  branches: 'By part of the plan',
  ask: (publisher: string) => `Ask on the website of ${publisher}`,
  term: (term: string) => `What is “${term}”?`,
  unsaid: (word: string, source: string) => `The ${source} does not have the word “${word}”.`,
  askElsewhere: (publisher: string) => `For more, ask ${publisher}:`,
};
