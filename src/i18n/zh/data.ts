import type { DataWords } from '../words/dataWords.ts';

/** The words in the files of the plan's data, in Chinese. */
export const data: DataWords = {
  properties: {
    basis:
      '依据。stated＝日文原文所载，read＝从版面的排列读出，editorial＝本站解读，reference＝公开信息，provisional＝暂定',
    reason: '依据不是原文的话时，为什么这样读',
    quote: '关联所依据的原文的话',
    level: '关联的程度',
    kind: '条目的种类',
  },
};
