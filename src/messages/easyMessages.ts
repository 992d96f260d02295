/** What is told of a translation into plain Japanese (やさしい日本語), by what makes a text hard. */
export const easyMessages = {
  long: (sentence: string) => `「${sentence}」は長すぎます（45字まで）。2つの文に分けてください。`,
  kanji: (sentence: string) =>
    `「${sentence}」は漢字が多すぎます（1つの文に13字まで）。文を分けるか、やさしい言葉やひらがなに直してください。`,
  doubleNegative: (sentence: string) =>
    `「${sentence}」に二重の否定があります。「〜です」「〜してください」に直してください。`,
  impolite: (sentence: string) => `「${sentence}」が「です」「ます」で終わっていません。終わりを直してください。`,
  honorific: (sentence: string) =>
    `「${sentence}」に「です」「ます」のほかの敬語があります。ふつうの言い方に直してください。`,
  katakana: (word: string) =>
    `カタカナの言葉「${word}」の説明がありません。やさしい言葉に直すか、translations/words/ のファイルの explained に加えて（　）で説明してください。だれでも知っている言葉なら known に加えます。`,
  unexplained: (word: string) => `「${word}」のすぐあとに、（　）で意味を書いてください。`,
  noEnd: (text: string) => `「${text}」が「。」で終わっていません。文は「です。」「ます。」で終えてください。`,
  noWords: (file: string) =>
    `やさしい日本語で使う言葉の一覧がありません。known・explained・names の3つの一覧を「${file}」に置いてください。`,
  wordsShape: 'known・explained・names の3つに、言葉の一覧（[…, …]）を書いてください。',
};
