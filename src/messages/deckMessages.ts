/** What is told of the files of decks. */
export const deckMessages = {
  /** Between ids. */
  comma: '、',
  noMap: 'ファイルの一番上には title、audience、scenes をキーにして書いてください。',
  beyond: 'この形のファイルは読めません。説明資料のファイルかどうか確かめてください。',
  tooLarge: (came: number, most: number) =>
    `ファイルが大きすぎます（${came}文字）。${most}文字までにしてください。説明資料のファイルかどうかも確かめてください。`,
  noForm: (forms: string) => `何についての claim か分かりません。${forms} のどれかをキーにして書いてください。`,
  repeated: (id: string, file: string) =>
    `「${id}」という名前の説明資料は ${file} にもあります。ファイルの名前を変えてください。`,
};
