/** The words of the pages beside the explorer, in Japanese. */
export const jaPages = {
  /** What a search engine shows under an item's name. */
  itemDescription: (plan: string, place: string, name: string) => `${plan}の「${name}」（${place}）。`,
  contains: (names: string) => `${names}を含みます。`,
  follow: '原文と出典、つながりを理由つきでたどれます。',
  sentenceEnd: '。',
  wholeList: 'この計画の全体を一覧で読む',
  provisional: (name: string) => `（仮）${name}`,
} as const;
