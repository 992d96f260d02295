import type { SunburstAccountWords } from '../../words.ts';

/** What the signs of the circle mean, in Portuguese. */
const legend: SunburstAccountWords = {
  group: (name: string, counts: readonly number[]) => `${name} (${counts.join(' + ')})`,
  band: (name: string) => `Faixa interna = sustentação por ${name}`,
  curve: 'Curva = ligação',
  undecided: 'Pontilhado = ainda não definido neste ano fiscal',
};

export default legend;
