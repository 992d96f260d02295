import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { SunburstWords } from '../../words.ts';
import legend from './account.ts';

/** The words of the circle in Vietnamese. */
const sunburst: SunburstWords = {
  picture: (title: string) => `Sơ đồ của ${title}`,
  toCenter: 'Về toàn bộ',
  guideTitle: 'Cách xem sơ đồ',
  guide: (center: string): readonly string[] => [
    `Ở giữa là “${center}”. Càng ra ngoài càng cụ thể.`,
    'Bấm vào một mảng màu để mở rộng chỗ đó; các mối liên kết hiện ra bằng đường nối.',
    'Bấm vào giữa để quay lại một bước.',
  ],
  guideKeys: 'Bàn phím: mũi tên để di chuyển, Enter để chọn, Esc để quay lại, Home để về giữa',
  legend,
};
export default { name: 'Sơ đồ', words: sunburst } satisfies FirstViewWords;
