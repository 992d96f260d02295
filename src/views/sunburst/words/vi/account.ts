import type { SunburstAccountWords } from '../../words.ts';

/** What the signs of the circle mean, in Vietnamese. */
const legend: SunburstAccountWords = {
  group: (name: string, counts: readonly number[]) => `${name} (${counts.join(', ')})`,
  band: (name: string) => `Dải bên trong = ${name} làm nền tảng`,
  curve: 'Đường cong = mối liên kết',
  undecided: 'Nét chấm = chưa được quyết định cho năm này',
};
export default legend;
