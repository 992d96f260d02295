import type { DataWords } from '../words/dataWords.ts';

/** The words in the files of the plan's data, in Japanese. */
export const data: DataWords = {
  properties: {
    basis:
      '根拠。stated＝原文の言葉、read＝紙面の並びから読み取ったもの、editorial＝作成者の読み解き、reference＝公開情報、provisional＝仮のもの',
    reason: '根拠が原文の言葉でないとき、なぜそう読んだか',
    quote: 'つながりのもとになった原文の言葉',
    level: 'つながりの段階',
    kind: '項目の種類',
  },
};
