import type { GraphWords } from '../../words.ts';

/** The words of the graph in plain Japanese. */
const graph: GraphWords = {
  picture: (title: string) => `${title}のつながりの図`,
  pictureOf: (name: string) => `「${name}」の近くのつながりの図`,
  range: 'どこまで見るか',
  whole: '全部',
  steps: (steps: number) => `${steps}つ先`,
  zoomIn: '大きくする',
  zoomOut: '小さくする',
  fit: '全部を見る',
  findPath: '2つの項目のつながりを調べる',
  pathTo: (name: string) => `「${name}」へのつながりを、はっきり見せています。`,
  pathNone: (name: string) => `「${name}」へのつながりは、今の見かたではありません。`,
  pathEnd: 'もとの図にもどす',
  hint: '印を押すと、その近くが見えます。',
  hintKeys: 'キーボード：矢印で動く、Enterで選ぶ、Escでもどる、＋－0で大きさを変える',
  hintPointer: 'マウス：押したまま動かす、Ctrl＋ホイールで大きくする',
  hintTouch: '2本の指で動かします。大きくもできます。',
  linkCount: (count: number) => `つながり${count}`,
  legend: '印の意味と、見るものを選ぶ',
  legendKinds: '項目の種類',
  legendLinks: 'つながりの種類',
  legendLines: '線の種類',
  lineCommon: (names: string) => `${names}は、ほとんどの項目とつながるので、線がうすいです（選ぶと、はっきり見えます）`,
  twin: 'この図を文で読む',
  ring: (step: number, count: number) => `${step}つ先（${count}）`,
  hubs: (names: string) => `${names}は、ほとんどの項目とつながっています。だから、その先は調べません。`,
  alone: '今の見かたでは、つながるものがありません。',
  counts: (items: number, links: number) => `${items}個の項目と${links}個のつながりを見ています。`,
  kindCount: (name: string, count: number) => `${name}（${count}）`,
};
export default graph;
