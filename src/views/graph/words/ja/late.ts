import type { GraphWords } from '../../words.ts';

/** The words of the graph in Japanese. */
const graph: GraphWords = {
  picture: (title: string) => `${title}のつながり図`,
  pictureOf: (name: string) => `「${name}」のまわりのつながり図`,
  range: '表示する範囲',
  whole: '全体',
  steps: (steps: number) => `${steps}歩先`,
  zoomIn: '拡大',
  zoomOut: '縮小',
  fit: '全体を表示',
  findPath: '2つの項目のつながりを調べる',
  pathTo: (name: string) => `「${name}」へのつながりを強調しています。`,
  pathNone: (name: string) => `「${name}」へのつながりは、この条件では見つかりません。`,
  pathEnd: '強調をやめる',
  hint: '印を押すと、その項目のまわりが開きます。',
  hintKeys: 'キーボード：矢印でつながりをたどる、Enterで選択、Escで戻る、＋－0で拡大・縮小',
  hintPointer: 'マウス：ドラッグで移動、Ctrl＋ホイールで拡大',
  hintTouch: '2本の指で移動・拡大できます。',
  linkCount: (count: number) => `つながり${count}`,
  legend: '印の意味と表示の切り替え',
  legendKinds: '項目の種類',
  legendLinks: 'つながりの種類',
  legendLines: '線の種類',
  lineCommon: (names: string) => `${names}とのつながりは、ほとんどの項目に共通なので淡く描き、選ぶとはっきり見えます`,
  twin: 'この図を文章で',
  ring: (step: number, count: number) => `${step}歩先（${count}）`,
  hubs: (names: string) => `${names}は、ほとんどの項目とつながるため、その先はたどりません。`,
  alone: 'この条件でつながるものはありません。',
  counts: (items: number, links: number) => `${items}の項目と${links}のつながりを表示しています。`,
  kindCount: (name: string, count: number) => `${name}（${count}）`,
};
export default graph;
