import type { SearchWords } from '../words/searchWords.ts';

/** The words of the search in Japanese; they come with it. */
export const search: SearchWords = {
  title: '計画の中をさがす',
  titleTo: (from: string) => `「${from}」とのつながりを調べる相手をさがす`,
  placeholder: '例：言葉・町名・番号',
  hint: '漢字・かな・ローマ字のどれでも。番号でも探せます。',
  close: '閉じる',
  results: '検索結果',
  suggestions: 'ここから選ぶこともできます',
  kinds: '種類から',
  kindCount: (count: number) => `${count}件`,
  found: (count: number) => `${count}件見つかりました`,
  first: (count: number) => `。はじめの${count}件です。続けて入力すると絞り込めます。`,
  notFound: (typed: string) => `「${typed}」に合うものは見つかりませんでした。`,
  near: (count: number) => `近いものが${count}件あります。`,
  nothingNear: '言葉を短くするか、下から選んでください。',
  town: '町名',
  belongs: (kind: string, around: string) => `${kind}｜${around}`,
  alias: (word: string) => `関わりのある言葉：${word}`,
  hidden: (source: string, count: number) => `「${source}の言葉だけ」の表示で、${count}件が隠れています。`,
  showHidden: '隠れているものも探す',
  keys: '↑↓で選び、Enterで開きます。Escで閉じます。',
  singleKeys: '1文字のキー（検索を開く「/」、説明中の「B」「N」など）を使う',
};
