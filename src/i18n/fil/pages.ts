import type { PagesWords } from '../words/pagesWords.ts';

/** The words of the pages beside the explorer, in Filipino. */
export const pages: PagesWords = {
  /** What a search engine shows under an item's name. */
  itemDescription: (plan: string, position: string, name: string) => `“${name}” (${position}) ng ${plan}. `,
  contains: (names: string) => `Kasama ang: ${names}. `,
  follow: 'Makikita ang orihinal na Japanese, ang source at ang mga ugnayan na may dahilan.',
  toPicture: 'Tingnan ang diagram at mga ugnayan',
  seeIn: (view: string) => `Tingnan sa: ${view}`,
  inPicture: (name: string) => `“${name}” sa diagram`,
  listDescription: (plan: string) =>
    `Listahan ng lahat ng item ng ${plan}, kasama ang teksto, batayan at mga ugnayan na may dahilan.`,
  wholeList: 'Basahin ang buong plano bilang listahan',
  untitled: 'Larawan ng plano',
  needsScript: 'Para magamit ang file na ito, payagan ang script (JavaScript) sa setting ng browser.',
  unreadable:
    'Hindi magagamit sa browser na ito o sira ang file. Buksan sa bagong bersyon ng Edge, Chrome, Firefox o Safari, o kopyahin ulit ang file.',
} as const;
