import type { DistrictsAccountWords } from '../../words.ts';

/** What is told of the map of districts, in plain Japanese. */
const districts: DistrictsAccountWords = {
  compared: (name: string) => `くらべるもの：${name}`,
  shared: (names: readonly string[], bases: readonly string[]) =>
    `どちらにもあるつながり（${bases.join('・')}）：${names.join('、')}`,
  map: 'だいたいの場所です（大きさや形は本当とちがいます）。上が北です。',
};
export default districts;
