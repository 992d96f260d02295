import type { DistrictsWords } from '../../words.ts';

/** The words of the map of districts in Japanese. */
const districts: DistrictsWords = {
  map: (kind: string) => `${kind}の図`,
  mapKeys: 'キーボード：矢印で移動、Enterで選択',
  mapChosen: '選択中',
  mapCompared: '比較中',
  mapLinked: 'つながりあり',
  mapLinkedLead: (name: string, names: string) => `「${name}」は、${names}とつながっています。`,
  reachTitle: (name, kind, part) =>
    `${name}の${part.startsWith(`${kind}の`) ? part.slice(kind.length + 1) : part}とつながり`,
  mapPrompt: (kind: string) => `図の${kind}を選ぶと、その内容とつながりが表示されます。`,
  findTown: 'お住まいの町名',
  findTownHint: '漢字・かな・ローマ字のどれでも',
  townsFound: (count: number) => (count === 0 ? '' : `${count}件の町名があります`),
  townsMore: (count: number) => `ほかに${count}件。続けて入力すると絞り込めます。`,
  townIs: (town: string, district: string) => `${town}は${district}です。`,
  townNotFound: (typed: string) => `「${typed}」に合う町名は見つかりませんでした。`,
  townNearest: '読みの近い町名はこちらです。',
  townCheck: '町名の初めの1〜2文字でお試しください。',
  townsHidden: (source: string) => `町名の一覧は公開情報のため、「${source}の言葉だけ」の表示では隠しています。`,
  townsOf: (district: string, count: number) => `${district}の町名（${count}）`,
  compareWith: (kind: string) => `くらべる${kind}`,
  compareStop: 'くらべるのをやめる',
  shared: '共通',
  sharedLead: (a: string, b: string) => `${a}と${b}に共通するつながり`,
  sharedWhy: '共通するつながりの理由',
  sharedNone: (a: string, b: string) => `${a}と${b}に共通するつながりは、この条件ではありません。`,
};
export default districts;
