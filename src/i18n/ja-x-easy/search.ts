import type { SearchWords } from '../words/searchWords.ts';

/** The words of the search in plain Japanese; they come with it. */
export const search: SearchWords = {
  title: '計画の中をさがす',
  titleTo: (from: string) => `「${from}」とのつながりを調べます。もう1つをさがしてください。`,
  placeholder: '例：言葉・町の名前・番号',
  hint: '漢字、ひらがな、ローマ字、番号でさがせます。',
  close: '閉じる',
  results: '見つかったもの',
  suggestions: 'ここから選ぶこともできます',
  kinds: '種類から選ぶ',
  kindCount: (count: number) => `${count}個`,
  found: (count: number) => `${count}個見つかりました`,
  first: (count: number) => `。はじめの${count}個です。もっと書くと、少なくなります。`,
  notFound: (typed: string) => `「${typed}」は見つかりませんでした。`,
  near: (count: number) => `近いものが${count}個あります。`,
  nothingNear: '言葉を短くしてください。下から選ぶこともできます。',
  town: '町の名前',
  belongs: (kind: string, around: string) => `${kind}｜${around}`,
  alias: (word: string) => `関係がある言葉：${word}`,
  hidden: (source: string, count: number) => `「${source}にあるものだけ」を見ています。${count}個が見えません。`,
  showHidden: '見えないものもさがす',
  keys: '↑↓で選びます。Enterで開きます。Escで閉じます。',
  singleKeys: '1つのキーで動かす（さがす「/」、説明の「B」「N」など）',
};
