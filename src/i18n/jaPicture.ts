/** The words of a picture that stands alone, in print or as a file, in Japanese; they come with it. */
export const jaPicture = {
  overlay: (kind: string, names: string) => `重ねて見る：${kind}\n${names}`,
  year: (label: string, year: number) => `${label}（${year}年度）の姿`,
  sourced: (source: string) => `${source}に書かれた言葉だけを表示`,
  compared: (name: string) => `くらべる相手：${name}`,
  way: (from: string, to: string) => `「${from}」と「${to}」のつながり`,
  steps: (steps: number) => `${steps}歩先まで`,
  without: (names: string) => `隠しているもの：${names}`,
  made: (date: string) => `${date}作成`,
  address: (address: string) => `この図を開く：${address}`,
  file: (fragment: string) => `この図のアドレス：公開サイトのアドレスに続けて ${fragment}`,
  qr: 'この図を開くQRコード',
  chart: (title: string, view: string) => `${title}　${view}`,
  alt: (title: string, view: string, conditions: string) =>
    `${view}：${title}${conditions === '' ? '' : `（${conditions}）`}`,
} as const;
