import type { DataWords } from '../words/dataWords.ts';

/** The words in the files of the plan's data, in plain Japanese. */
export const data: DataWords = {
  properties: {
    basis:
      '何をもとにしたか（stated＝計画に書いてある、read＝ページの形から、editorial＝作った人の考え、reference＝ほかの情報、provisional＝仮）',
    reason: '計画に書いていないとき、なぜそう読んだか',
    quote: 'つながりのもとになった計画の言葉',
    level: 'つながりの段階',
    kind: '項目の種類',
  },
};
