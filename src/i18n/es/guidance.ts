import type { GuidanceWords } from '../words/guidanceWords.ts';

/** The words that lead into the plan, in Spanish; they come with what leads there. */
export const guidance: GuidanceWords = {
  theme: 'Tema',
  themes: 'Por tema de la vida diaria',
  themeLead: (source: string) =>
    `Lo que en el plan trata de este tema. La elección es lectura del autor, con sus motivos; lo que tiene la palabra en ${source} está marcado.`,
  themeNone: (source: string) => `Al mostrar solo las palabras de ${source}, no queda nada sobre este tema.`,
  hasWord: (word: string) => `Tiene la palabra «${word}».`,
  through: (name: string) => `Vinculado con «${name}»:`,
  town: 'Escriba su barrio',
  branches: 'Por las partes del plan',
  ask: (publisher: string) => `Consultar el sitio de ${publisher}`,
  term: (term: string) => `¿Qué es «${term}»?`,
  unsaid: (word: string, source: string) => `La palabra «${word}» no aparece en ${source}.`,
  askElsewhere: (publisher: string) => `Para saber más, pregunte a ${publisher}:`,
};
