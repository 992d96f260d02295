import type { GuidanceWords } from '../words/guidanceWords.ts';

/** The words that lead into the plan, in simplified Chinese; they come with what leads there. */
export const guidance: GuidanceWords = {
  theme: '主题',
  themes: '按生活主题查找',
  themeLead: (source: string) =>
    `这里是规划中与此主题有关的部分。选择是制作者的解读，并附有理由；${source}中有该词的，带有“原文”标记。`,
  themeNone: (source: string) => `只显示${source}的原文时，此主题没有可显示的内容。`,
  hasWord: (word: string) => `含有“${word}”一词。`,
  through: (name: string) => `与“${name}”有关：`,
  town: '输入町名',
  branches: '按规划的项目查找',
  ask: (publisher: string) => `到${publisher}的网站确认`,
  term: (term: string) => `“${term}”是什么？`,
  unsaid: (word: string, source: string) => `${source}中没有“${word}”一词。`,
  askElsewhere: (publisher: string) => `详情请咨询${publisher}：`,
};
