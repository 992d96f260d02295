/** What is told of the values in a deck. */
export const fieldMessages = {
  none: '1つもありません。少なくとも1つ書いてください。',
  tooMany: (count: number, most: number) => `${count}個あります。${most}個までにしてください。`,
  tooLong: (length: number, longest: number) => `長すぎます（${length}文字）。${longest}文字までにしてください。`,
  unprintable: '画面に出せない文字が入っています。書き直してください。',
  count: '0以上の整数で書いてください。',
  amount: (came: number, most: number) => `1から${most}までの整数で書いてください（いまは ${came}）。`,
  yes: 'true と書いてください。そうでないときは、このキーごと消してください。',
  empty: '空です。文字を書いてください（# で始まるものは引用符で囲みます）。',
};
