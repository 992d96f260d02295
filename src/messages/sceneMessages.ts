/** What is told of what a scene names and the plan does not have. */
export const sceneMessages = {
  /** Between ids. */
  comma: '、',
  repeated: (id: string) => `「${id}」が2回あります。1つを消してください。`,
  unknownItem: (id: string, mend: string) => `「${id}」という項目はありません。${mend}`,
  noDeck: '場面のアドレスに deck と scene は書けません。消してください。',
  form: (came: string) =>
    `「${came}」はアドレスの形ではありません。画面のアドレスの「#/」から後ろを、引用符で囲んで書いてください。`,
  view: (came: string, mend: string) => `「${came}」という表示はありません。${mend}`,
  /** Of a parameter that a view brings. */
  value: (part: string, came: string, mend: string) => `${part} に「${came}」とは書けません。${mend}`,
  oneOf: (values: string) => `${values} のどれかに直してください。`,
  itemId: '項目の id',
  overlay: (came: string, mend: string) => `重ねて見るものに「${came}」はありません。${mend}`,
  basis: (came: string) => `「${came}」という絞り込みはありません。sourced に直すか、消してください。`,
  notYet: (part: string, came: string) => `${part} に「${came}」とは、まだ書けません。消してください。`,
  year: (came: string) => `「${came}」という年度は選べません。計画の年度を西暦4けたで書いてください。`,
  parameter: (came: string) =>
    `アドレスに「${came}」という指定はありません。消すか、画面のアドレスを写し直してください。`,
  nearest: (ids: string) => `${ids} のどれかの書き間違いなら直してください。`,
};
