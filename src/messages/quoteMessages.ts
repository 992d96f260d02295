/** What is told of what texts and links rest on. */
export const quoteMessages = {
  noFile: '確かめる原文のファイルが出典にありません。出典に file を加えるか、basis を直してください。',
  notAtAll: '最初の文字からありません',
  until: (start: string) => `「${start}」までは一致しています`,
  notFound: (until: string) =>
    `原文にこの言葉がありません（${until}）。原文の文字どおりに直すか、basis を直してください。`,
  fileMissing: (folder: string, file: string) =>
    `原文のファイル「${folder}${file}」がありません。ファイルを置くか、名前を直してください。`,
  reasonMissing: (basis: string) =>
    `根拠（basis）が ${basis} なのに理由がありません。reason になぜそう読んだかを書いてください。`,
  quoteMissing: '根拠（basis）が stated なのに引用がありません。quote に原文の言葉をそのまま書いてください。',
};
