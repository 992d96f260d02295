/** What is told of periods and their fiscal years. */
export const periodMessages = {
  backward: '終わりの年度が始まりの年度より前です。from と to を直してください。',
  plan: '計画の期間',
  period: (id: string) => `「${id}」の期間`,
  outside: (around: string, years: string) =>
    `${around}（${years}）からはみ出しています。この期間か${around}を直してください。`,
  overlap: (id: string, years: string) => `「${id}」の期間（${years}）と重なっています。どちらかを直してください。`,
  years: (from: number, to: number) => `${from}〜${to}年度`,
};
