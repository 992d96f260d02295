import type { PathWords } from '../words/pathWords.ts';

/** The words about paths between two items in plain Japanese; they come with the paths. */
export const path: PathWords = {
  and: 'と',
  is: 'は、',
  found: (count: number) => `つながり方が${count}個ありました。`,
  direct: 'まっすぐつながっています。',
  across: (count: number) => `間に${count}個の項目があります。それを通ってつながっています。`,
  best: 'いちばん近いつながり方',
  other: (at: number) => `つながり方 ${at}`,
  steps: '1つずつの理由',
  further: 'ほかの理由',
  copy: '文をコピーする',
  copied: 'コピーしました。',
  copyFailed: 'コピーできませんでした。文を選んでコピーしてください。',
  swap: '前とあとを入れかえる',
  search: 'ほかのものをさがす',
  close: '閉じる',
  note: '近いものから5個までです。同じ分野や仕事を通るつながりを、先に書いています。',
  none: 'この2つのつながりは、ありませんでした。',
  noneAlone: (name: string) => `「${name}」は、ほかのものとつながっていません。`,
  noneApart: 'どこまで行っても、2つに同じ項目がありません。',
  noneHidden: (source: string, links: number) =>
    `${source}に書いてあるものだけを見ています。${links}個のつながりは見えません。`,
  targetHidden: (name: string, source: string) =>
    `「${name}」は、${source}に書いてある言葉ではありません。だから、今は見えません。`,
};
