import type { SearchWords } from '../words/searchWords.ts';

/** The words of the search in Chinese; they come with it. */
export const search: SearchWords = {
  title: '在计划中搜索',
  titleTo: (from: string) => `搜索要查看与“${from}”的关联的条目`,
  placeholder: '例：词语、町名、编号',
  hint: '町名可以用日文汉字、假名或罗马字输入。也可以用编号搜索。',
  close: '关闭',
  results: '搜索结果',
  suggestions: '也可以从这里选择',
  kinds: '按种类',
  kindCount: (count: number) => `${count}个`,
  found: (count: number) => `找到${count}个`,
  first: (count: number) => `。这是最前面的${count}个。继续输入可以缩小范围。`,
  notFound: (typed: string) => `没有找到符合“${typed}”的内容。`,
  near: (count: number) => `有${count}个接近的内容。`,
  nothingNear: '请缩短词语，或从下面选择。',
  town: '町名',
  belongs: (kind: string, around: string) => `${kind}｜${around}`,
  alias: (word: string) => `有关的词语：${word}`,
  hidden: (source: string, count: number) => `“只看${source}所载”隐藏了${count}个。`,
  showHidden: '也搜索隐藏的内容',
  keys: '用↑↓选择，按Enter打开，按Esc关闭。',
  singleKeys: '使用单字符按键（打开搜索的“/”，演示中的“B”“N”等）',
};
