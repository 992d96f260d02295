/** What is told of pages that weigh too much. */
export const weightMessages = {
  tooHeavy: (name: string, weight: string, limit: string, over: string) =>
    `${name} は ${weight}になり、上限の ${limit}を ${over}超えました。`,
  heaviest: '大きいものを減らすか、ここから外してください（外したものは画面で知らせます）。大きい順：',
  bytes: 'バイト',
  nodes: '個',
  homeNodes: 'index.html の要素と文字',
  firstScript: '最初の画面のスクリプト（gzip）',
  site: '組み立てたフォルダ全体',
  html: '体系図を含むHTML',
  style: 'スタイル',
  script: 'スクリプト全体（圧縮後）',
  module: (name: string) => `スクリプトのうち ${name}（圧縮前）`,
};
