import type { TranslationWords } from '../words/translationWords.ts';

/** What is said of a translation, in plain Japanese. */
export const translation: TranslationWords = {
  note: 'これは「やさしい日本語（にほんご）」への 言いかえ（参考（さんこう））です。正式（せいしき）な文（ぶん）は、市（し）の 計画（けいかく）の 日本語です。',
  original: 'もとの日本語',
};
