import type { TakeWords } from '../words/takeWords.ts';

/** The words of taking a deck along in Chinese; they come with its dialog. */
export const take: TakeWords = {
  writing: { font: 'Microsoft YaHei', tag: 'zh-CN' },
  title: '带走演示资料',
  close: '关闭',
  lead: '把演示资料做成PowerPoint文件，或打印（PDF）。每张都带有图、出处、日期和地址。',
  deck: '演示资料',
  choice: (title: string, scenes: number) => `${title}（${scenes}张）`,
  none: '没有演示资料。',
  pptx: '制作PowerPoint（PPTX）',
  print: '打印或PDF',
  perPage: '每张纸',
  perPageChoice: { 1: '1张（大图）', 2: '2张和书写线', 4: '4张和书写线' },
  notes: '也放入讲稿页（1张时）',
  pptxNote: '文字可以在PowerPoint中修改。讲稿放在“备注”中。',
  cover: (scenes: number, audience: string) => `演示资料（${scenes}张）${audience === '' ? '' : `　面向${audience}`}`,
  progress: (done: number, all: number) => `${all}张中已完成${done}张。`,
  cancel: '取消',
  cancelled: '已取消。没有制作文件。',
  saved: (name: string) => `已保存“${name}”。`,
  failed: '无法制作。请重新加载页面，再试一次。',
};
