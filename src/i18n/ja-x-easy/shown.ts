import type { ShownWords } from '../words/shownWords.ts';

/** The heads of the tables of what is shown, in plain Japanese; they come with the tables. */
export const shown: ShownWords = {
  item: {
    kind: '種類',
    number: '番号',
    name: '名前',
    note: 'メモ',
    reading: '読み方',
    text: '説明',
    parent: '入っているところ',
    basis: '何をもとにしたか',
    reason: '理由',
    source: 'もとの資料',
    id: 'ID',
  },
  overlay: 'つけている印',
  ofYear: (year: string) => `${year}はどうなるか`,
  link: {
    from: 'どこから',
    note: 'メモ',
    kind: 'つながりの種類',
    level: '段階',
    to: 'どこへ',
    basis: '何をもとにしたか',
    reason: '理由',
    quote: 'もとの言葉',
    source: 'もとの資料',
  },
  source: (name: string) => `ほかの資料：${name}`,
  address: '画面のアドレス：',
};
