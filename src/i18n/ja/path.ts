import type { PathWords } from '../words/pathWords.ts';

/** The words about paths between two items in Japanese; they come with the paths. */
export const path: PathWords = {
  and: 'と',
  is: 'は、',
  found: (count: number) =>
    count === 1 ? 'つながり方が1とおり見つかりました。' : `つながり方が${count}とおり見つかりました。`,
  direct: '直接つながっています。',
  across: (count: number) => `あいだに${count}つの項目をはさんで、つながっています。`,
  best: 'いちばん近いつながり方',
  other: (at: number) => `つながり方 ${at}`,
  steps: '一歩ずつの理由と根拠',
  further: 'ほかの理由',
  copy: '文をコピー',
  copied: 'コピーしました。',
  copyFailed: 'コピーできませんでした。文を選んでコピーしてください。',
  swap: '入れ替える',
  search: 'ほかの相手をさがす',
  close: 'とじる',
  note: '近いものから5とおりまで。何にでもつながる項目を通るものより、共通の政策や取組を通るものを先に並べています。',
  none: 'この二つを結ぶつながりは見つかりませんでした。',
  noneAlone: (name: string) => `「${name}」は、ほかのどの項目ともつながっていないためです。`,
  noneApart: 'どこまでたどっても、二つに共通する項目に行き着かないためです。',
  noneHidden: (source: string, links: number) =>
    `${source}に書かれた言葉だけを表示しているため、${links}のつながりを隠しています。`,
  targetHidden: (name: string, source: string) =>
    `「${name}」は、${source}に書かれた言葉ではないため、いまの表示では隠しています。`,
};
