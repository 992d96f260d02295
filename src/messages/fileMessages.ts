/** What is told of a plan's files and of what stands in them where. */
export const fileMessages = {
  /** Between ids. */
  comma: '、',
  mainMissing: (main: string) =>
    `${main} がありません。計画の名前と読むファイルの一覧を書いた ${main} を置いてください。`,
  readAlready: (name: string) => `「${name}」はもう読んでいます。この行を消してください。`,
  missing: (name: string) => `「${name}」というファイルがありません。ファイルを置くか、この行を消してください。`,
  unlisted: (main: string, name: string) =>
    `このファイルは読まれていません。${main} の plan.files に「${name}」を加えるか、ファイルを消してください。`,
  noMap: (keys: string) => `ファイルの一番上には ${keys} のどれかをキーにして書いてください。`,
  sectionRepeated: (key: string, file: string) =>
    `「${key}」は ${file} にもう書かれています。1つのファイルにまとめてください。`,
  noList: 'リストで書いてください。1つずつ行の頭に「- 」を付けます。',
  oneParent: '親は1つだけです。リストにせず、親の id を1つだけ書いてください。',
  withoutParent: (kind: string, id: string) =>
    `${kind}は親を持ちません。parent を消すか、kinds の ${id} に under と contains を加えてください。`,
  groundless: (id: string) => `親とのつながりの根拠がありません。kinds の ${id} に contains を加えてください。`,
};
