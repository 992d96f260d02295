/** What is told of a text that is no YAML, by the code of the YAML reader where it has one. */
export const yamlMessages = {
  alias: '別の場所を指す「*」は使えません。値をそのまま書いてください（文字の「*」なら引用符で囲みます）。',
  other: 'YAML として読めません。この行と前の行の書き方を直してください。',
  byCode: {
    DUPLICATE_KEY: '同じキーが2回あります。どちらかを消してください。',
    TAB_AS_INDENT: '字下げにタブは使えません。半角の空白に直してください。',
    BAD_INDENT: '字下げがそろっていません。前後の行と同じ数の半角の空白に直してください。',
    MISSING_CHAR: '閉じる記号（引用符・かっこ・コロン・コンマなど）がありません。書き足してください。',
    MULTILINE_IMPLICIT_KEY: 'キーが1行で終わっていません。「キー: 値」の形に直すか、字下げをそろえてください。',
    BLOCK_AS_IMPLICIT_KEY: '1行に「キー: 値」が2つあります。行を分けるか、値を引用符で囲んでください。',
    BLOCK_IN_FLOW: 'かっこの中では「- 」や字下げのリストは使えません。「, 」で区切って書いてください。',
    BAD_SCALAR_START: 'この記号で始まる値は引用符で囲んでください。',
    BAD_DQ_ESCAPE: '「"」の中の「\\」の使い方が正しくありません。「\\」を消すか、「\'」で囲んでください。',
    BAD_ALIAS: '「*」や「&」の使い方が正しくありません。値を引用符で囲んでください。',
    MULTIPLE_DOCS: '「---」で区切った2つ目の文書は読めません。別のファイルに分けてください。',
    UNEXPECTED_TOKEN: 'ここにあるはずのない文字があります。消すか、値を引用符で囲んでください。',
  },
};
