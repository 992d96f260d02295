/** What is told of the plan's tables. */
export const tableMessages = {
  missing:
    '対応表の行と列にする種類がありません。plan.yaml に table: { rows: [種類の id], columns: [種類の id] } を書き足してください。',
  repeated: (kind: string) => `「${kind}」は対応表の行か列にもうあります。どちらか1つだけに書いてください。`,
};
