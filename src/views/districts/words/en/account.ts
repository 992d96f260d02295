import type { DistrictsAccountWords } from '../../words.ts';

/** What is told of the map of districts, in English. */
const districts: DistrictsAccountWords = {
  compared: (name: string) => `Compared with: ${name}`,
  shared: (names: readonly string[], bases: readonly string[]) =>
    `Shared connections (${bases.join(', ')}): ${names.join(', ')}`,
  map: 'A rough guide to where things are (not to scale, shapes differ). North is at the top.',
};
export default districts;
