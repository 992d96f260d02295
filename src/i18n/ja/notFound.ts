import type { NotFoundWords } from '../words/notFoundWords.ts';

/** The words of the page for addresses where nothing is, in Japanese. */
export const notFound: NotFoundWords = {
  title: 'ページが見つかりません',
  lead: 'このアドレスのページはありません。移動したか、アドレスが違っているかもしれません。',
  nearest: 'お探しのものは、これですか？',
  entries: '次から探せます',
};
