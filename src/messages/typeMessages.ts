/** What is told of values of a wrong type and of keys that nobody reads. */
export const typeMessages = {
  /** Between ids. */
  comma: '、',
  oneOf: (values: string) => `${values} のいずれか`,
  beOneOf: (values: string) => `${values} のいずれかで書いてください。`,
  otherShape: '値の形が正しくありません。書き方の説明を見て直してください。',
  rightValue: '正しい値',
  other: (wanted: string, given: string, hint: string) => `${wanted}で書いてください（いまは${given}です）。${hint}`,
  drop: '消してください。',
  nearest: (key: string) => `「${key}」の書き間違いなら直し、不要なら消してください。`,
  unknownKey: (key: string, mend: string) => `「${key}」というキーはありません。${mend}`,
  string: '文字',
  int: '整数',
  number: '数',
  array: 'リスト（行ごとの「- 」か [ ]）',
  record: '「キー: 値」の組',
  missing: (wanted: string) => `このキーがありません。${wanted}を書き足してください。`,
  empty: '空',
  list: 'リスト',
  text: (text: string) => `文字「${text}」`,
  something: '別の形',
  quoteIt: '数や true・false を文字として書くときは引用符で囲みます。',
};
