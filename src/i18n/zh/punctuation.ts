import type { PunctuationWords } from '../words/punctuationWords.ts';

/** How Chinese puts names and pieces of text together. */
export const punctuation: PunctuationWords = {
  comma: (texts: readonly string[]) => texts.join('、'),
  dot: (texts: readonly string[]) => texts.join('、'),
  gap: (texts: readonly string[]) => texts.join('　'),
  quotes: ['“', '”'],
  quoted: (text: string) => `“${text}”`,
  aside: (text: string) => `（${text}）`,
  colon: (what: string, text: string) => `${what}：${text}`,
  end: '。',
  title: (page: string, site: string) => `${page}｜${site}`,
};
