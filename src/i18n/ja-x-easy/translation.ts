import type { TranslationWords } from '../words/translationWords.ts';

/** What is said of a translation, in plain Japanese. */
export const translation: TranslationWords = {
  note: 'これは「やさしい日本語」の言いかえ（参考）です。正式（せいしき）な文は、市の計画の日本語です。',
  original: 'もとの日本語',
};
