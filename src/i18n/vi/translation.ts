import type { TranslationWords } from '../words/translationWords.ts';

/** What is said of a translation, in Vietnamese. */
export const translation: TranslationWords = {
  note: 'Đây là bản dịch tham khảo. Bản chính thức là bản tiếng Nhật.',
  original: 'Nguyên văn tiếng Nhật',
};
