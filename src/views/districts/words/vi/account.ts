import type { DistrictsAccountWords } from '../../words.ts';

/** What is told of the map of districts, in Vietnamese. */
const districts: DistrictsAccountWords = {
  compared: (name: string) => `So sánh với: ${name}`,
  shared: (names: readonly string[], bases: readonly string[]) =>
    `Mối liên kết chung (${bases.join(', ')}): ${names.join(', ')}`,
  map: 'Vị trí chỉ để tham khảo (tỷ lệ và hình dạng khác thực tế). Phía trên là hướng bắc.',
};
export default districts;
