import type { DistrictsAccountWords } from '../../words.ts';

/** What is told of the map of districts, in Japanese. */
const districts: DistrictsAccountWords = {
  compared: (name: string) => `くらべる相手：${name}`,
  shared: (names: readonly string[], bases: readonly string[]) =>
    `共通するつながり（${bases.join('・')}）：${names.join('、')}`,
  map: '位置の目安（縮尺や形は実際と異なります）。上が北です。',
};
export default districts;
