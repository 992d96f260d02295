import type { DistrictsAccountWords } from '../../words.ts';

/** What is told of the map of districts, in Portuguese. */
const districts: DistrictsAccountWords = {
  compared: (name: string) => `Comparado com: ${name}`,
  shared: (names: readonly string[], bases: readonly string[]) =>
    `Ligações em comum (${bases.join(', ')}): ${names.join(', ')}`,
  map: 'Posição aproximada (a escala e as formas não são as reais). O norte fica em cima.',
};

export default districts;
