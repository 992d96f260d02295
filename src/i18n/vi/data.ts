import type { DataWords } from '../words/dataWords.ts';

/** The words in the files of the plan's data, in Vietnamese. */
export const data: DataWords = {
  properties: {
    basis:
      'Căn cứ. stated = lời trong nguyên văn, read = suy ra từ cách trình bày trên trang, editorial = diễn giải của người biên soạn, reference = thông tin công khai, provisional = tạm thời',
    reason: 'Lý do hiểu như vậy, khi căn cứ không phải là lời trong nguyên văn',
    quote: 'Lời trong nguyên văn mà mối liên kết dựa vào',
    level: 'Mức của mối liên kết',
    kind: 'Loại mục',
  },
};
