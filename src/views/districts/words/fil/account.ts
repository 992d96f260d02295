import type { DistrictsAccountWords } from '../../words.ts';

/** What is told of the map of districts, in Filipino. */
const districts: DistrictsAccountWords = {
  compared: (name: string) => `Ikinukumpara sa: ${name}`,
  shared: (names: readonly string[], bases: readonly string[]) =>
    `Parehong ugnayan (${bases.join(', ')}): ${names.join(', ')}`,
  map: 'Tantiyang posisyon lang (iba sa totoo ang sukat at hugis). Nasa itaas ang hilaga.',
};
export default districts;
