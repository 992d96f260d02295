/**
 * Words that Japanese writes in more than one way, and the one that they are compared as: the kana where no other word
 * sounds like it, else the usual characters. Only spellings of one word stand here; other words for a thing of a plan
 * are its `aliases` in the data.
 */
export const SPELLINGS: Readonly<Record<string, string>> = {
  子ども: 'こども',
  子供: 'こども',
  街づくり: 'まちずくり',
  町づくり: 'まちずくり',
  街作り: 'まちずくり',
  町作り: 'まちずくり',
  作り: 'ずくり',
  造り: 'ずくり',
  創り: 'ずくり',
  取り組み: '取組',
  取組み: '取組',
  賑わい: 'にぎわい',
  障がい: '障害',
  障碍: '障害',
  繋がり: 'つながり',
  支えあい: '支え合い',
  ささえ合い: '支え合い',
  全て: 'すべて',
  一人ひとり: '1人ひとり',
  一人一人: '1人ひとり',
  ひとり一人: '1人ひとり',
  活か: '生か',
  生き生き: 'いきいき',
};
