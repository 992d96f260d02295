/** What is told of themes, of terms and of what the sources do not say. */
export const guidanceMessages = {
  notOwn: (to: string) =>
    `「${to}」の名前にも文章にも、この言葉がありません。項目の文字どおりに直すか、basis を消して reason を書いてください。`,
  noWord:
    'この言葉に、テーマの words のどれも入っていません。words に加えるか、basis を消して reason を書いてください。',
  said: (name: string) => `この言葉は${name}にあります。ここから消してください。`,
};
