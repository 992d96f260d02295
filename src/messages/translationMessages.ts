/** What is told of the files of translations. */
export const translationMessages = {
  noMap: 'ファイルの一番上には items、kinds などをキーにして、訳す文章を書いてください。',
  noTag: (name: string) =>
    `ファイルの名前「${name}」が言語の符号ではありません。「pt.yaml」「zh-Hans.yaml」のような名前に変えてください。`,
  ownLanguage: (tag: string) => `「${tag}」は計画そのものの言語です。このファイルを消すか、名前を直してください。`,
  noText: '文字で書いてください。数や true・false は引用符で囲みます。',
  noList: '文字の一覧（[…, …]）で書いてください。',
  empty: '空です。訳した文章を書いてください。',
  missing: (key: string, text: string) => `「${key}」の訳がありません（もとの文章は「${text}」）。書き足してください。`,
  leftOver: (key: string) => `計画に「${key}」という文章はありません。計画の id とキーに直すか、消してください。`,
  untranslated: (text: string, key: string) =>
    `もとの文章「${text}」のままです。訳してください。わざと同じにしているなら、same に「${key}」を書き足してください。`,
  sameUnknown: (key: string) => `計画に「${key}」という文章はありません。same から消すか、キーを直してください。`,
  sameDiffers: (key: string) => `「${key}」の訳は、もとの文章と違います。same から消してください。`,
  noShort: (shorts: readonly string[]) =>
    `図で使う短い名前（short）がありません（もとは「${shorts.join('」「')}」）。長いものから順に書き足してください。`,
  notShorter: (before: string) => `「${before}」より短い名前にしてください。short は長いものから順に書きます。`,
  braces: '「{from}」と「{to}」の両方を入れてください。',
};
