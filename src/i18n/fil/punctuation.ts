import type { PunctuationWords } from '../words/punctuationWords.ts';

/** How Filipino puts names and pieces of text together. */
export const punctuation: PunctuationWords = {
  comma: (texts: readonly string[]) => texts.join(', '),
  dot: (texts: readonly string[]) => texts.join(', '),
  gap: (texts: readonly string[]) => texts.join('\u2003'),
  quotes: ['“', '”'],
  quoted: (text: string) => `“${text}”`,
  aside: (text: string) => ` (${text})`,
  colon: (what: string, text: string) => `${what}: ${text}`,
  // The pieces of a text follow each other without a space of their own.
  end: '. ',
  title: (page: string, site: string) => `${page} | ${site}`,
};
