import type { GraphWords } from '../../words.ts';

/** The words of the graph in Chinese. */
const graph: GraphWords = {
  picture: (title: string) => `${title}的关联图`,
  pictureOf: (name: string) => `“${name}”周围的关联图`,
  range: '显示的范围',
  whole: '全部',
  steps: (steps: number) => `${steps}步`,
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '显示全部',
  findPath: '查看两个条目的关联',
  pathTo: (name: string) => `正在突出与“${name}”的关联。`,
  pathNone: (name: string) => `在这个条件下，没有找到与“${name}”的关联。`,
  pathEnd: '停止突出',
  hint: '点标记，会展开该条目的周围。',
  hintKeys: '键盘：方向键沿关联移动，Enter选择，Esc返回，＋－0放大缩小',
  hintPointer: '鼠标：拖动移动，Ctrl＋滚轮放大',
  hintTouch: '可以用两根手指移动和放大。',
  linkCount: (count: number) => `关联${count}`,
  legend: '标记的意思和显示的切换',
  legendKinds: '条目的种类',
  legendLinks: '关联的种类',
  legendLines: '线的种类',
  lineCommon: (names: string) => `与${names}的关联几乎是所有条目共通的，所以画得淡，选择后会清楚显示`,
  twin: '用文字看此图',
  ring: (step: number, count: number) => `${step}步（${count}）`,
  hubs: (names: string) => `${names}几乎与所有条目关联，因此不再往下追溯。`,
  alone: '在这个条件下没有关联的内容。',
  counts: (items: number, links: number) => `显示${items}个条目和${links}个关联。`,
  kindCount: (name: string, count: number) => `${name}（${count}）`,
};
export default graph;
