import type { GuidanceWords } from '../words/guidanceWords.ts';

/** The words that lead into the plan, in Portuguese; they come with what leads there. */
export const guidance: GuidanceWords = {
  theme: 'Tema',
  themes: 'Por tema do dia a dia',
  themeLead: (source: string) =>
    `O que, no plano, trata deste tema. A escolha é interpretação de quem fez este material, com os motivos. O que tem a palavra no original (${source}) está marcado.`,
  themeNone: () => 'Em “Só palavras do original”, não há nada sobre este tema.',
  hasWord: (word: string) => `Tem a palavra “${word}”.`,
  through: (name: string) => `Ligado a “${name}”:`,
  town: 'Digite o seu bairro',
  branches: 'Pelas partes do plano',
  ask: (publisher: string) => `Consultar o site de ${publisher}`,
  term: (term: string) => `O que é “${term}”?`,
  unsaid: (word: string, source: string) => `A palavra “${word}” não aparece no original (${source}).`,
  askElsewhere: (publisher: string) => `Para saber mais, pergunte a ${publisher}:`,
};
