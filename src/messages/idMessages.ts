/** What is told of ids. */
export const idMessages = {
  /** Between ids. */
  comma: '、',
  repeated: (name: string, file: string, line: number) =>
    `「${name}」は ${file} の${line}行目にもうあります。どちらかを消すか、別の名前に直してください。`,
  renamedInUse: (id: string) => `「${id}」という項目はまだあります。この行を消すか、項目の id を直してください。`,
  writeFirst: '先に書いてください。',
  nearest: (ids: string) => `${ids} など、ある id に直してください。`,
  unknown: (id: string, what: string, mend: string) => `「${id}」という${what}はありません。${mend}`,
  item: '項目',
  kind: '項目の種類',
  linkKind: 'つながりの種類',
  statement: '文章',
  source: '出典',
};
