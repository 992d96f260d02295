/** What is told of the readings (ふりがな) of a plan's texts and of the pages' words. */
export const readingMessages = {
  noReading: (piece: string) =>
    `「${piece}」の漢字に読みがありません。「漢字《かんじ》」のように、すぐあとの《　》に書いてください。`,
  notKana: (base: string, reading: string) =>
    `「${base}」の読み「${reading}」がかなではありません。ひらがなかカタカナで書いてください。`,
  marks: (piece: string) =>
    `「${piece}」の《　》か｜の使い方が合いません。《　》は漢字のすぐあとに、｜は読みを付ける言葉の初めに書きます。`,
  leftOver: (text: string) =>
    `計画に「${text}」という文章はありません。計画の文字どおりに直すか、この行を消してください。`,
  twice: (text: string) => `「${text}」の読みが2回あります。片方を消してください。`,
  missing: (text: string) => `「${text}」の読みがありません。《　》に読みを付けて、書き足してください。`,
  differs: (typed: string, known: string) =>
    `読み「${typed}」が、項目の reading「${known}」と違います。どちらかを直してください。`,
  noLists: '文章を、まとまりごとの一覧（items: の下に - で始まる行）で書いてください。',
};
