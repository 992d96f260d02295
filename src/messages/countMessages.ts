/** What is told of numbers of items, and of the numbers that they bear. */
export const countMessages = {
  total: (name: string, count: number, actual: number) =>
    `「${name}」は${count}件のはずですが、${actual}件あります。項目を足すか消すか、項目の種類に書いた数を直してください。`,
  each: (parent: string, name: string, count: number, actual: number) =>
    `「${parent}」の中の「${name}」は${count}件のはずですが、${actual}件あります。項目を足すか消すか、項目の種類に書いた数を直してください。`,
  quote: (number: number, quote: string | undefined) =>
    `ここに書いた数は${number}ですが、原文の言葉は「${quote}」です。どちらかを直してください。`,
  tooHigh: (kind: string, most: number) => `${kind}の番号は1から${most}までです。番号を直してください。`,
  taken: (number: number, owner: string) => `番号${number}は「${owner}」が使っています。別の番号に直してください。`,
};
