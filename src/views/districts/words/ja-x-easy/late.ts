import type { DistrictsWords } from '../../words.ts';

/** The words of the map of districts in plain Japanese. */
const districts: DistrictsWords = {
  map: (kind: string) => `${kind}の図`,
  mapKeys: 'キーボード：矢印で動く、Enterで選ぶ',
  mapChosen: '選んだところ',
  mapCompared: 'くらべるところ',
  mapLinked: 'つながりがある',
  mapLinkedLead: (name: string, names: string) => `「${name}」は、${names}とつながっています。`,
  reachTitle: (name, _kind, part) => `${name}：${part}とつながり`,
  mapPrompt: (kind: string) => `図の${kind}を選ぶと、中身とつながりが見えます。`,
  findTown: '住んでいる町の名前',
  findTownHint: '漢字、ひらがな、ローマ字で書けます',
  townsFound: (count: number) => (count === 0 ? '' : `${count}個の町があります`),
  townsMore: (count: number) => `ほかに${count}個あります。もっと書くと、少なくなります。`,
  townIs: (town: string, district: string) => `${town}は、${district}です。`,
  townNotFound: (typed: string) => `「${typed}」という町は見つかりませんでした。`,
  townNearest: '読み方が近い町は、これです。',
  townCheck: '町の名前のはじめの1字か2字を書いてください。',
  townsHidden: (source: string) => `町の名前はほかの情報です。「${source}にあるものだけ」では見えません。`,
  townsOf: (district: string, count: number) => `${district}の町（${count}）`,
  compareWith: (kind: string) => `くらべる${kind}`,
  compareStop: 'くらべるのをやめる',
  shared: 'どちらにもある',
  sharedLead: (a: string, b: string) => `${a}と${b}のどちらにもあるつながり`,
  sharedWhy: 'どちらにもあるつながりの理由',
  sharedNone: (a: string, b: string) => `${a}と${b}のどちらにもあるつながりは、今の見かたではありません。`,
};
export default districts;
