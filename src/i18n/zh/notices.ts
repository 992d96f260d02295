import type { NoticesWords, ViewNotices } from '../words/noticesWords.ts';

/** Of the parameters that views bring, from the views' folders. */
const ofViews = Object.values(
  import.meta.glob<Partial<ViewNotices>>('../../views/*/words/zh/notices.ts', { eager: true, import: 'default' }),
);

/** What a page says of an address, by the part of it that could not be followed. It comes when there is something to say. */
export const notices: NoticesWords = {
  view: (came: string) => `没有“${came}”这种显示方式。已打开通常的显示。`,
  item: (came: string) => `找不到条目“${came}”。已打开最接近的地方。`,
  basis: (came: string) => `没有“${came}”这种筛选。现在显示全部内容。`,
  with: (came: string) => `找不到要比较的“${came}”。如果有接近的条目，就与它比较。`,
  to: (came: string) => `找不到要查看关联的“${came}”。如果有接近的条目，就使用它。`,
  theme: (came: string) => `没有“${came}”这个主题，已忽略。`,
  year: (came: string) => `不能选择“${came}”年度。现在显示最接近的年度。`,
  deck: (came: string) => `无法打开演示资料“${came}”。`,
  scene: (came: string) => `没有第“${came}”张幻灯片。`,
  lang: (came: string) => `还没有“${came}”这种语言。现在用日语显示。`,
  languageFailed: (name: string) => `未能加载“${name}”的文字，页面仍使用当前语言。请检查网络后重新选择。`,
  ruby: () => '还没有注音假名。现在不带注音显示。',
  overlay: (came: string) => `没有可叠加显示的“${came}”。已省略。`,
  parameter: (came: string) => `地址中的“${came}”不能使用，已省略。`,
  ...(Object.assign({}, ...ofViews) as ViewNotices),
  form: (came: string) => `无法读取地址“${came}”。已打开能读取到的部分。`,
};
