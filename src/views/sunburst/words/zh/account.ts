import type { SunburstAccountWords } from '../../words.ts';

/** What the signs of the circle mean, in Chinese. */
const legend: SunburstAccountWords = {
  group: (name: string, counts: readonly number[]) => `${name}（${counts.join('、')}）`,
  band: (name: string) => `内侧的带＝由${name}支撑`,
  curve: '曲线＝关联',
  undecided: '点线＝这个年度还没有决定的内容',
};
export default legend;
