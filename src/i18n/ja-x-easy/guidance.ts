import type { GuidanceWords } from '../words/guidanceWords.ts';

/** The words that lead into the plan, in plain Japanese; they come with what leads there. */
export const guidance: GuidanceWords = {
  theme: 'くらしの こと',
  themes: 'くらしの ことから えらぶ',
  themeLead: (source: string) =>
    `計画の 中で、この ことに 関係が ある ところです。このページを 作った人が えらびました。えらんだ 理由も 書いて あります。${source}に 言葉が ある ものには「原文」の しるしが あります。`,
  themeNone: (source: string) => `${source}の 言葉だけを 見せて います。この ことの ものは ありません。`,
  hasWord: (word: string) => `「${word}」の 言葉が あります。`,
  through: (name: string) => `「${name}」と つながって います：`,
  town: '町の 名前を 入れる',
  branches: '計画の 中から えらぶ',
  ask: (publisher: string) => `${publisher}の サイトを 見る`,
  term: (term: string) => `${term}は 何ですか`,
  unsaid: (word: string, source: string) => `「${word}」という 言葉は、${source}に ありません。`,
  askElsewhere: (publisher: string) => `くわしい ことは、${publisher}に 聞いて ください：`,
};
