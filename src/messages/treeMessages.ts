/** What is told of what contains what. */
export const treeMessages = {
  /** Between ids. */
  comma: '、',
  parentMissing: (kinds: string) => `親がありません。parent に ${kinds} の項目の id を書いてください。`,
  noParent: 'parent を消すか、種類の under に加えてください。',
  otherParent: (kinds: string) => `${kinds} の項目に直してください。`,
  wrongParent: (kind: string, parent: string, id: string, mend: string) =>
    `${kind}は${parent}（${id}）の中に置けません。${mend}`,
  circle: (round: string) => `親をたどると輪になります（${round}）。どれかの親を直してください。`,
  centerInside: (id: string) => `「${id}」には親があります。いちばん上の項目の id に直してください。`,
  outsideCenter: (group: string, center: string) =>
    `「${group}」は中央の項目のすぐ下に置かれる種類ではありません。under に ${center} を持つ種類に直してください。`,
};
