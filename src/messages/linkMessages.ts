/** What is told of links and of the levels that they may have. */
export const linkMessages = {
  /** Between ids. */
  comma: '、',
  uncovered: (name: string, key: string) => `「${name}」のつながりが1つもありません。${key} に1つ以上書いてください。`,
  toItself: (id: string) => `「${id}」から自分自身へはつなげません。別の項目の id に直してください。`,
  from: 'から',
  to: 'へ',
  wrongEnd: (name: string, kind: string, particle: string, allowed: string) =>
    `このつながりは${name}（${kind}）${particle}は引けません。${allowed} に直すか、linkKinds に ${kind} を加えてください。`,
  levelMissing: (levels: string) => `このキーがありません。${levels} のいずれかを書き足してください。`,
  useLevel: (levels: string) => `${levels} のいずれかに直してください。`,
  noLevels: 'このキーを消してください。',
  unknownLevel: (kind: string, level: string, mend: string) =>
    `「${kind}」のつながりに「${level}」という段階はありません。${mend}`,
  repeated: (to: string) => `「${to}」への同じつながりがもうあります。どちらかを消してください。`,
  noTextures: 'この行を消してください。',
};
