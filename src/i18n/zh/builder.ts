import type { BuilderWords } from '../words/builderWords.ts';

/** The words of the embed builder in Chinese; they come with it. */
export const builder: BuilderWords = {
  title: '嵌入网页',
  close: '关闭',
  lead: '制作可贴到市网页等处的HTML。从现在看到的画面开始。',
  choices: '嵌入的内容',
  view: '显示方式',
  item: '条目',
  whole: '整个计划',
  overlays: (name: string, chosen: readonly string[]) =>
    chosen.length === 0 ? `叠加显示${name}` : `叠加显示${name}：${chosen.join('、')}`,
  to: '为什么有关联？（另一个条目）',
  noOther: '不选',
  drawn: (kinds: string) => `放入图中的${kinds}`,
  left: (name: string, left: readonly string[]) => (left.length === 0 ? name : `${name}：不含${left.join('、')}`),
  year: '年度',
  allYears: '所有年度',
  yearName: (label: string) => label,
  name: '框架的标题',
  nameNote: '屏幕阅读软件会把它作为框架的名称读出。清空则恢复自动标题。',
  height: '框架的高度',
  auto: '适应内容（推荐）',
  fixed: '固定高度',
  pixels: '高度（像素）',
  pixelsWrong: (least: number, most: number) => `请输入${least}到${most}的整数。`,

  language: (name: string) => `语言：${name}`,

  preview: '成品样本',
  previewNote: '样本中不能点击。贴上以后可以点击浏览。',

  code: '要贴的HTML',
  codeNote: '原样贴到网页正文中。脚本不能运行时会显示链接。',
  plain: '用于不能使用脚本的网页',
  plainCode: '只有框架（iframe）的HTML',
  plainNote: '高度不随内容变化。请按需要修改height的数值。',
  server: '贴到其他网站的网页时，请在本网站服务器的设置（frame-ancestors）中加上该网站。',
  copy: '复制HTML',
  copied: '已复制。',
  copyFailed: '无法复制。请选中栏中的文字复制。',
};
