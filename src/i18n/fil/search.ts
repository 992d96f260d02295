import type { SearchWords } from '../words/searchWords.ts';

/** The words of the search in Filipino; they come with it. */
export const search: SearchWords = {
  title: 'Maghanap sa plano',
  titleTo: (from: string) => `Hanapin ang item na titingnan ang ugnayan sa “${from}”`,
  placeholder: 'Hal.: salita, pangalan ng lugar, numero',
  hint: 'Puwede ang Filipino, Japanese o Roman letters. Puwede ring maghanap gamit ang numero.',
  close: 'Isara',
  results: 'Resulta ng paghahanap',
  suggestions: 'Puwede ring pumili rito',
  kinds: 'Ayon sa uri',
  kindCount: (count: number) => `${count} item`,
  found: (count: number) => `${count} ang nakita`,
  first: (count: number) => `. Ito ang unang ${count}. Mag-type pa para paliitin ang resulta.`,
  notFound: (typed: string) => `Walang nakitang tugma sa “${typed}”.`,
  near: (count: number) => ` May ${count} na malapit dito.`,
  nothingNear: ' Paikliin ang salita o pumili sa ibaba.',
  town: 'Pangalan ng lugar',
  belongs: (kind: string, around: string) => `${kind} | ${around}`,
  alias: (word: string) => `Kaugnay na salita: ${word}`,
  hidden: (source: string, count: number) => `Sa view na “Nasa ${source} lang”, ${count} ang nakatago.`,
  showHidden: 'Hanapin pati ang nakatago',
  keys: 'Pumili gamit ang ↑↓, buksan gamit ang Enter, isara gamit ang Esc.',
  singleKeys: 'Gamitin ang mga key na isang letra (“/” para maghanap, “B”, “N” habang nagpe-present, at iba pa)',
};
