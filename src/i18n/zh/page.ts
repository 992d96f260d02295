import type { Basis } from '../../plan/model/types.ts';
import type { PageWords } from '../words/pageWords.ts';

/**
 * The page's own words in Chinese. The plan's words are data and never stand here.
 *
 * The source is in Japanese: no word of a basis may let a translation pass for the source's own words.
 */
export const page: PageWords = {
  skip: '跳到正文',
  viewSwitch: '切换显示方式',
  search: '搜索',
  chosen: '已选择',
  staff: '市政府职员用',
  menu: '菜单',
  languages: '语言（Language）',
  /** What the menu offers, by the id of the task. */
  tasks: {
    briefing: '打开演示资料',
    share: '分享',
    save: '保存为图片或表格',
    print: '打印',
    take: '带走演示资料',
    scene: '把这个画面加为幻灯片',
    decks: '编辑自己的资料',
    embed: '嵌入网页',
  },
  breadcrumbs: '当前位置',

  basisSwitch: (source: string) => `只看${source}所载`,
  hidden: (source: string, items: number, links: number) =>
    `只显示${source}中写的内容（隐藏了${items}个条目和${links}个关联）`,
  showAll: '全部显示',

  basis: {
    stated: '原文所载',
    read: '据版面',
    editorial: '本站解读',
    reference: '公开信息',
    provisional: '暂定',
  } satisfies Record<Basis, string>,
  basisMeaning: {
    stated: (source: string) => `写在${source}的日文原文中`,
    read: (source: string) => `从${source}版面的排列读出`,
    editorial: () => '本站的解读（附理由）',
    reference: () => '公开的信息',
    provisional: () => '暂定名称',
  } satisfies Record<Basis, (source: string) => string>,
  basisLegend: '依据的标记',

  overlays: '叠加显示',
  overlayChosen: '正在叠加显示',
  overlayLeadMany: (name: string) => `选择${name}后，有关联的条目会带上标记。可以选多个。`,
  overlayLeadOne: (name: string) => `选择后，与${name}有关的条目会带上花纹。`,
  overlayHidden: (source: string) => `“只看${source}所载”时，不显示关联。`,
  overlayCount: (count: number) => `${count}个`,
  overlayNone: '全部取消',
  overlayClose: '关闭',
  overlayRemove: (name: string) => `取消“${name}”`,
  undecided: '（这个年度还没有决定）',
  mark: (name: string) => `（${name}）`,

  dashed: '虚线＝暂定名称',
  provisional: '暂定',
  marked: (name: string) => `（暂定）${name}`,
  source: (source: string) => `出处：${source}`,
  positionOf: (kind: string, position: number, size: number) => `${kind} 共${size}个中的第${position}个`,
  counted: (kind: string, count: number) => `${kind}${count}个`,
  relatedTo: (counts: readonly string[]) => `关联到${counts.join('、')}`,
  reading: '日语读音',
  contains: (kind: string, count: number) => `${kind}（${count}）`,
  linkCount: (heading: string, count: number) => `${heading}（${count}）`,
  noLinks: '在这个条件下没有可显示的关联。',
  showIn: (view: string) => `用${view}看`,
  details: '依据和关联',

  why: '为什么有关联？',
  whySearch: '搜索',
  whyPick: '从图中选择',
  feedback: '对此项目提出意见（其他网站）',
  picking: (name: string) => `请从图中选择要查看与“${name}”的关联的条目。`,
  pickingFirst: '请从图中选择要查看关联的第一个条目。',
  pickingKeys: '（键盘：方向键移动，Enter选择，Esc取消）',
  pickingStop: '取消',

  viewFailed: '无法加载这种显示方式。请确认网络连接，再试一次。',
  viewRetry: '重新加载',

  noticeClose: '关闭通知',

  publication: (publisher: string, name: string) => `${publisher}《${name}》`,
  footerSource: (names: string) => `出处：${names}`,
  footerVersion: (version: string) => `数据 ${version} 版`,
  footerLicense: (name: string) => `许可：${name}`,
  openData: '数据：',
  openDataPage: '数据的说明',
  accessibilityPage: '网页无障碍',
  takeAlong: '作为一个文件带走（plan.html，不用联网）',

  /** Of the one file. */
  singleFile: '这是把整个网站汇总成一个的文件。不用联网。各条目的页面、数据的说明、网页无障碍的方针在公开网站上。',
  saveData: (file: string) => `保存 ${file}`,
};
