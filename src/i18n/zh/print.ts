import type { PrintWords } from '../words/printWords.ts';

/** The words of the printing dialog in Chinese; they come with it. */
export const print: PrintWords = {
  title: '打印',
  close: '关闭',
  sheet: '这个画面的图（A4横向，1张）',
  sheetLead: '附上标题、图例、出处和二维码，打印成1张。',
  printSheet: '打印图',
  poster: '整个计划（A3横向，1张海报）',
  posterLead: '把所有分组和条目的名称、文字，附上暂定标记、图例和出处，打印成1张。请选择A3纸。',
  printPoster: '打印海报',
  booklet: '整个计划（A4纵向的小册子）',
  bookletLead: '附上封面和目录，把所有条目和关联连同理由、依据的标记、暂定标记一起打印。每页都有页码。',
  printBooklet: '打印小册子',
  pdf: '要做成PDF时，请在打印窗口中把打印机选为“另存为PDF”。',
  preparing: '正在制作图…',
  failed: '无法制作图。请重新加载页面，再试一次。',
  pageNumber: (page: number, all: number) => `${page}／${all}`,
  contents: '目录',
  aboutPlan: (title: string) => `关于${title}`,
  sources: '依据的标记和出处',
  onPage: (page: number) => `第${page}页`,
};
