import type { ShownWords } from '../words/shownWords.ts';

/** The heads of the tables of what is shown, in Chinese; they come with the tables. */
export const shown: ShownWords = {
  item: {
    kind: '种类',
    number: '编号',
    name: '名称',
    note: '注记',
    reading: '日语读音',
    text: '说明',
    parent: '所属',
    basis: '依据',
    reason: '理由',
    source: '出处',
    id: 'ID',
  },
  overlay: '叠加显示的内容',
  ofYear: (year: string) => `在${year}`,
  link: {
    from: '关联的起点',
    note: '注记',
    kind: '关联的种类',
    level: '程度',
    to: '关联的终点',
    basis: '依据',
    reason: '理由',
    quote: '所依据的话',
    source: '出处',
  },
  source: (name: string) => `其他出处：${name}`,
  address: '画面的地址：',
};
