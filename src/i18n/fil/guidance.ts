import type { GuidanceWords } from '../words/guidanceWords.ts';

/** The words that lead into the plan, in Filipino; they come with what leads there. */
export const guidance: GuidanceWords = {
  theme: 'Tema',
  themes: 'Ayon sa tema ng araw-araw na buhay',
  themeLead: (source: string) =>
    `Ang mga bahagi ng plano tungkol sa temang ito. Ang pagpili ay pagbasa ng gumawa, kasama ang mga dahilan; may marka ang may ganitong salita sa ${source}.`,
  themeNone: (source: string) =>
    `Kapag mga salita lang ng ${source} ang ipinapakita, walang natitira tungkol sa temang ito.`,
  hasWord: (word: string) => `May salitang “${word}”.`,
  through: (name: string) => `Konektado sa “${name}”:`,
  town: 'Ilagay ang inyong bayan',
  branches: 'Ayon sa mga bahagi ng plano',
  ask: (publisher: string) => `Magtanong sa website ng ${publisher}`,
  term: (term: string) => `Ano ang “${term}”?`,
  unsaid: (word: string, source: string) => `Wala ang salitang “${word}” sa ${source}.`,
  askElsewhere: (publisher: string) => `Para sa iba pa, magtanong sa ${publisher}:`,
};
