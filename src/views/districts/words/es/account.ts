import type { DistrictsAccountWords } from '../../words.ts';

/** What is told of the map of districts, in Spanish. */
const districts: DistrictsAccountWords = {
  compared: (name: string) => `Comparado con: ${name}`,
  shared: (names: readonly string[], bases: readonly string[]) =>
    `Relaciones en común (${bases.join(', ')}): ${names.join(', ')}`,
  map: 'Posición aproximada (la escala y las formas no son las reales). El norte está arriba.',
};

export default districts;
