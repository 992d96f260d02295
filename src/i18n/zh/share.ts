import type { ShareWords } from '../words/shareWords.ts';

/** The words of the sharing dialog in Chinese; they come with it. */
export const share: ShareWords = {
  title: '分享',
  close: '关闭',
  lead: '这个链接会原样打开现在看到的画面。',
  link: '这个画面的链接',
  copy: '复制链接',
  copied: '已复制。',
  copyFailed: '无法复制。请选中栏中的文字复制。',
  send: '用其他应用发送',
  sendFailed: '无法发送。请复制链接使用。',
  fromFile:
    '这个页面是从这台电脑中的文件打开的。下面的链接只能在这台电脑上打开。要告诉其他人时，请在公开网站的地址后面加上以下文字。',
  fragment: '加在公开网站地址后面的文字',
  copyFragment: '复制文字',
  qr: (title: string) => `打开这个画面（${title}）的二维码`,
  qrCaption: '用智能手机的相机扫描，会打开同样的画面。',
  qrTooLong: '链接太长，不能做成二维码。',
  page: (name: string) => `“${name}”的页面`,
  copyPage: '复制页面的链接',
  pageNote: '贴到LINE等时，会带有标题和图。叠加显示的内容和年度不包括在这个链接中。',
};
