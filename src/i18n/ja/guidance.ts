import type { GuidanceWords } from '../words/guidanceWords.ts';

/** The words that lead into the plan, in Japanese; they come with what leads there. */
export const guidance: GuidanceWords = {
  theme: 'テーマ',
  themes: '暮らしのテーマから',
  themeLead: (source: string) =>
    `計画の中で、このテーマに関わるところです。どれを選ぶかは作成者の読み解きで、理由を添えています。${source}に言葉があるものには「原文」の印があります。`,
  themeNone: (source: string) => `${source}の言葉だけの表示では、このテーマの案内をすべて隠しています。`,
  hasWord: (word: string) => `「${word}」の言葉があります。`,
  through: (name: string) => `「${name}」につながるため：`,
  town: '町名を入れる',
  branches: '計画の項目から',
  ask: (publisher: string) => `${publisher}のサイトで確かめる`,
  term: (term: string) => `${term}とは`,
  unsaid: (word: string, source: string) => `「${word}」という言葉は、${source}にありません。`,
  askElsewhere: (publisher: string) => `くわしいことは、${publisher}にお尋ねください：`,
};
