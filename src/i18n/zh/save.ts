import type { SaveWords } from '../words/saveWords.ts';

/** The words of the saving dialog in Chinese; they come with it. */
export const save: SaveWords = {
  title: '保存为图片或表格',
  close: '关闭',
  picture: '图片',
  pictureLead: '按现在的条件，制作带有标题、图例和出处的图。',
  preview: (alt: string) => `要保存的图：${alt}`,
  scale: 'PNG的大小',
  scaleName: (scale: number, width: number, height: number) => `${scale}倍（${width}×${height}）`,
  png: '保存为PNG',
  svg: '保存为SVG',
  svgNote: 'SVG保存的是文字本身。字形取决于打开它的电脑的字体。',
  drawing: '正在制作图…',
  saved: (name: string) => `已保存“${name}”。`,
  failed: '无法制作图。请重新加载页面，再试一次。',
  noPicture: '一览是文字，所以不做成图片。可以用“打印”做成小册子，或保存为下面的表格。',
  table: '表格（CSV）',
  tableLead: '把现在显示的内容做成可用Excel等打开的表格。暂定名称带有标记。',
  items: (count: number) => `条目表（${count}）`,
  links: (count: number) => `关联表（${count}）`,
  shownTable: (view: string) => `这个${view}`,
};
