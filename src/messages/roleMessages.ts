/** What is told of the roles of kinds of item and of link. */
export const roleMessages = {
  onMap: '図の場所や町名',
  timed: '年度（years）',
  yearsMissing: '期間の項目に年度がありません。years を書き足してください。',
  repeated: (role: string, first: string | undefined) =>
    `役割（role）${role} は「${first}」にもうあります。1つの役割は1つの種類だけに書いてください。`,
  itemRoleMissing: (what: string, role: string) =>
    `${what}を持つ種類に役割がありません。role: ${role} を書き足してください。`,
  wrongKind: (what: string, role: string, kind: string | undefined) =>
    `${what}は、役割が ${role} の種類（${kind}）の項目だけが持てます。消すか、項目を改めてください。`,
  containmentMissing: '親子のつながりの種類がありません。linkKinds の1つに role: containment を書いてください。',
  durationMissing: '期間へのつながりの種類に役割がありません。role: duration を書き足してください。',
};
