import type { SunburstAccountWords } from '../../words.ts';

/** What the signs of the circle mean, in Spanish. */
const legend: SunburstAccountWords = {
  group: (name: string, counts: readonly number[]) => `${name} (${counts.join(' + ')})`,
  band: (name: string) => `Banda interior = sustento de ${name}`,
  curve: 'Curva = relación',
  undecided: 'Puntos = aún sin definir en este año fiscal',
};

export default legend;
