import type { PathWords } from '../words/pathWords.ts';

/** The words about paths between two items in Chinese; they come with the paths. */
export const path: PathWords = {
  and: '和',
  is: '：',
  found: (count: number) => `找到${count}种关联方式。`,
  direct: '直接关联。',
  across: (count: number) => `中间隔着${count}个条目关联。`,
  best: '最近的关联方式',
  other: (at: number) => `关联方式 ${at}`,
  steps: '每一步的理由和依据',
  further: '另一个理由',
  copy: '复制句子',
  copied: '已复制。',
  copyFailed: '无法复制。请选中句子复制。',
  swap: '交换',
  search: '搜索其他条目',
  close: '关闭',
  note: '从近的开始最多5种。经过共同的政策和举措的，排在经过与什么都关联的条目的之前。',
  none: '没有找到连接这两个条目的关联。',
  noneAlone: (name: string) => `因为“${name}”与其他任何条目都没有关联。`,
  noneApart: '因为无论怎样追溯，两者都没有共同的条目。',
  noneHidden: (source: string, links: number) => `因为只显示${source}中写的内容，隐藏了${links}个关联。`,
  targetHidden: (name: string, source: string) => `“${name}”不是${source}中写的内容，因此现在没有显示。`,
};
