/** What `npm run plan` says. */
export const planMessages = {
  /** Between ids. */
  comma: '、',
  noFolder: (folder: string) => `「${folder}」というフォルダーがありません。\n`,
  usage: (formats: string) =>
    `使い方が違います。npm run plan -- に続けて check [DIR]、status [DIR]、export --format ${formats} [--plan DIR] [--out DIR] のどれかを書いてください。`,
  decks: (count: number) => `、説明資料${count}件`,
  checked: (title: string, items: number, links: number, decks: string) =>
    `${title}: 項目${items}件、つながり${links}本${decks}。誤りはありません。\n`,
  onlyFirst: (first: string, rest: string) =>
    `${first} だけを出力しました。${rest} も必要なときは --out DIR を付けてください。\n`,
  basis: (name: string, id: string) => `${name}（${id}）`,
  basisHead: '根拠',
  items: '項目',
  links: 'つながり',
  sum: '合計',
};
