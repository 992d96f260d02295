import type { PagesWords } from '../words/pagesWords.ts';

/** The words of the pages beside the explorer, in Chinese. */
export const pages: PagesWords = {
  /** What a search engine shows under an item's name. */
  itemDescription: (plan: string, position: string, name: string) => `${plan}的“${name}”（${position}）。`,
  contains: (names: string) => `包含${names}。`,
  follow: '可以连同原文、出处和附有理由的关联一起查看。',
  toPicture: '看体系图和关联',
  seeIn: (view: string) => `用${view}看`,
  inPicture: (name: string) => `体系图中的“${name}”`,
  listDescription: (plan: string) => `${plan}的所有条目的一览，附有文字、依据和带理由的关联。`,
  wholeList: '用一览阅读整个计划',
  untitled: '计划的图',
  needsScript: '要使用这个文件，请在浏览器的设置中允许脚本（JavaScript）。',
  unreadable: '这个浏览器不能运行，或者文件已损坏。请用新版的Edge、Chrome、Firefox、Safari打开，或重新复制文件。',
} as const;
