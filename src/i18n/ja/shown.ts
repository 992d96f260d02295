import type { ShownWords } from '../words/shownWords.ts';

/** The heads of the tables of what is shown, in Japanese; they come with the tables. */
export const shown: ShownWords = {
  item: {
    kind: '種類',
    number: '番号',
    name: '名称',
    note: '注記',
    reading: '読み',
    text: '説明',
    parent: 'まとまり',
    basis: '根拠',
    reason: '理由',
    source: '出典',
    id: 'ID',
  },
  overlay: '重ねて見ているもの',
  ofYear: (year: string) => `${year}の扱い`,
  link: {
    from: 'つながりの元',
    note: '注記',
    kind: 'つながりの種類',
    level: '段階',
    to: 'つながりの先',
    basis: '根拠',
    reason: '理由',
    quote: 'もとになった言葉',
    source: '出典',
  },
  source: (name: string) => `ほかの出典：${name}`,
  address: '画面のアドレス：',
};
