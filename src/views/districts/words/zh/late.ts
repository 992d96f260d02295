import type { DistrictsWords } from '../../words.ts';

/** The words of the map of districts in Chinese. */
const districts: DistrictsWords = {
  map: (kind: string) => `${kind}的图`,
  mapKeys: '键盘：方向键移动，Enter选择',
  mapChosen: '已选择',
  mapCompared: '比较中',
  mapLinked: '有关联',
  mapLinkedLead: (name: string, names: string) => `“${name}”与${names}有关联。`,
  reachTitle: (name, kind, part) =>
    `${name}的${part.startsWith(`${kind}的`) ? part.slice(kind.length + 1) : part}和关联`,
  mapPrompt: (kind: string) => `选择图中的${kind}，会显示其内容和关联。`,
  findTown: '您住的町名',
  findTownHint: '可用日文汉字、假名或罗马字',
  townsFound: (count: number) => (count === 0 ? '' : `有${count}个町名`),
  townsMore: (count: number) => `另外还有${count}个。继续输入可以缩小范围。`,
  townIs: (town: string, district: string) => `${town}属于${district}。`,
  townNotFound: (typed: string) => `没有找到符合“${typed}”的町名。`,
  townNearest: '读音接近的町名在这里。',
  townCheck: '请输入町名开头的1〜2个字试试。',
  townsHidden: (source: string) => `町名一览是公开信息，因此“只看${source}所载”时不显示。`,
  townsOf: (district: string, count: number) => `${district}的町名（${count}）`,
  compareWith: (kind: string) => `要比较的${kind}`,
  compareStop: '停止比较',
  shared: '共同',
  sharedLead: (a: string, b: string) => `${a}和${b}共同的关联`,
  sharedWhy: '共同关联的理由',
  sharedNone: (a: string, b: string) => `在这个条件下，${a}和${b}没有共同的关联。`,
};
export default districts;
