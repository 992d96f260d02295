import type { GuidanceWords } from '../words/guidanceWords.ts';

/** The words that lead into the plan, in Vietnamese; they come with what leads there. */
export const guidance: GuidanceWords = {
  theme: 'Chủ đề',
  themes: 'Theo chủ đề đời sống',
  themeLead: (source: string) =>
    `Những phần của kế hoạch nói về chủ đề này. Việc chọn là cách đọc của người làm trang, có kèm lý do; phần có từ này trong ${source} được đánh dấu.`,
  themeNone: (source: string) => `Khi chỉ hiện lời của ${source}, không còn gì về chủ đề này.`,
  hasWord: (word: string) => `Có từ “${word}”.`,
  through: (name: string) => `Liên kết với “${name}”:`,
  town: 'Nhập tên khu phố',
  branches: 'Theo các phần của kế hoạch',
  ask: (publisher: string) => `Hỏi tại trang web của ${publisher}`,
  term: (term: string) => `“${term}” là gì?`,
  unsaid: (word: string, source: string) => `${source} không có từ “${word}”.`,
  askElsewhere: (publisher: string) => `Muốn biết thêm, hãy hỏi ${publisher}:`,
};
