import type { DistrictsAccountWords } from '../../words.ts';

/** What is told of the map of districts, in Chinese. */
const districts: DistrictsAccountWords = {
  compared: (name: string) => `比较的对象：${name}`,
  shared: (names: readonly string[], bases: readonly string[]) =>
    `共同的关联（${bases.join('、')}）：${names.join('、')}`,
  map: '大致的位置（比例和形状与实际不同）。上方为北。',
};
export default districts;
