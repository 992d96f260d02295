/** What is told of what a scene quotes otherwise than it is written. */
export const quotationMessages = {
  /** Between ids. */
  comma: '、',
  notShown: 'この言葉は、題名にも説明文にも「」で書かれていません。「」で引くか、quote から消してください。',
  noSource: (came: string, near: string) =>
    `「${came}」という、文字データのある出典はありません。plan.yaml の sources にある ${near} のどれかに直してください。`,
  notAtAll: '最初の文字からありません',
  until: (start: string) => `「${start}」までは一致しています`,
  notThere: (until: string) => `出典にこの言葉がありません（${until}）。出典の文字どおりに直してください。`,
  elsewhere: (sources: string) => `この言葉があるのは ${sources} です。直してください。`,
  noHeading: (heading: string, source: string) =>
    `「${heading}」という見出しは${source}にありません。見出しの文字どおりに直すか、place を消してください。`,
  nowhere: (words: string, until: string) =>
    `「${words}」は出典にも項目の名前にもありません（${until}）。文字どおりに写すか、「」を外してください。`,
  noCredit: (words: string) =>
    `「${words}」の出典を画面に出せません。quote に text（この言葉）、source（出典の id）、place（見出し）を書いてください。`,
};
