/** What is told of the short names of items. */
export const itemMessages = {
  notShorter: (before: string) => `「${before}」より短くありません。短い名前は長い順に、だんだん短く書いてください。`,
};
