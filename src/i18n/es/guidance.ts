import type { GuidanceWords } from '../words/guidanceWords.ts';

/** The words that lead into the plan, in Spanish; they come with what leads there. */
export const guidance: GuidanceWords = {
  theme: 'Tema',
  themes: 'Por tema de la vida diaria',
  themeLead: (source: string) =>
    `Lo que en el plan trata de este tema. La elección es interpretación de quien hizo este material, con los motivos. Lo que tiene la palabra en el original (${source}) está marcado.`,
  themeNone: () => 'En “Solo palabras del original” no hay nada sobre este tema.',
  hasWord: (word: string) => `Tiene la palabra “${word}”.`,
  through: (name: string) => `Relacionado con “${name}”:`,
  town: 'Escriba su barrio',
  branches: 'Por las partes del plan',
  ask: (publisher: string) => `Consultar el sitio de ${publisher}`,
  term: (term: string) => `¿Qué es “${term}”?`,
  unsaid: (word: string, source: string) => `La palabra “${word}” no aparece en el original (${source}).`,
  askElsewhere: (publisher: string) => `Para saber más, pregunte a ${publisher}:`,
};
