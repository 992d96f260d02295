import type { PageWords } from '../words/pageWords.ts';
import type { Basis } from '../../plan/model/types.ts';

/**
 * The page's own words in Filipino. The plan's words are data and never stand here.
 *
 * What is said of the source speaks of its Japanese text: a translation is for reference and not the city's own words.
 */
export const page: PageWords = {
  skip: 'Pumunta sa nilalaman',
  viewSwitch: 'Palitan ang view',
  search: 'Maghanap',
  chosen: 'Mga napili',
  staff: 'Para sa kawani ng lungsod',
  menu: 'Menu',
  languages: 'Wika (Language)',
  /** What the menu offers, by the id of the task. */
  tasks: {
    briefing: 'Buksan ang presentation',
    share: 'I-share',
    save: 'I-save ang larawan o table',
    print: 'I-print',
    take: 'Dalhin ang presentation',
    scene: 'Idagdag ang screen na ito bilang slide',
    decks: 'I-edit ang sariling presentation',
    embed: 'I-embed sa web page',
  },
  breadcrumbs: 'Kasalukuyang lugar',

  basisSwitch: (source: string) => `Nasa ${source} lang`,
  hidden: (source: string, items: number, links: number) =>
    `Ipinapakita lang ang nakasulat sa ${source} (nakatago ang ${items} item at ${links} ugnayan)`,
  showAll: 'Ipakita lahat',

  basis: {
    stated: 'Ayon sa orihinal',
    read: 'Ayon sa layout',
    editorial: 'Interpretasyon',
    reference: 'Pampublikong impormasyon',
    provisional: 'Pansamantala',
  } satisfies Record<Basis, string>,
  basisMeaning: {
    stated: (source: string) => `Nasa orihinal na Japanese ng ${source}; para sa reference lang ang salin`,
    read: (source: string) => `Nabasa mula sa layout ng page ng ${source}`,
    editorial: () => 'Interpretasyon ng gumawa (may dahilan)',
    reference: () => 'Impormasyong bukas sa publiko',
    provisional: () => 'Pansamantalang pangalan',
  } satisfies Record<Basis, (source: string) => string>,
  basisLegend: 'Mga marka ng batayan',

  overlays: 'Isabay na tingnan',
  overlayChosen: 'Kasabay ngayon',
  overlayLeadMany: (name: string) =>
    `Kapag pumili ng ${name}, mamarkahan ang mga kaugnay na item. Puwedeng pumili ng marami.`,
  overlayLeadOne: (name: string) => `Kapag pinili, magkakaroon ng pattern ang mga item na may kinalaman sa ${name}.`,
  overlayHidden: (source: string) => `Sa view na “Nasa ${source} lang”, nakatago ang mga ugnayan.`,
  overlayCount: (count: number) => `${count} item`,
  overlayNone: 'Alisin lahat',
  overlayClose: 'Isara',
  overlayRemove: (name: string) => `Alisin ang “${name}”`,
  undecided: ' (hindi pa nakatakda para sa taong ito)',
  mark: (name: string) => ` (${name})`,

  dashed: 'Putol-putol na linya = pansamantalang pangalan',
  provisional: 'Pansamantala',
  marked: (name: string) => `(Pansamantala) ${name}`,
  source: (source: string) => `Source: ${source}`,
  positionOf: (kind: string, position: number, size: number) => `${kind} ${position} sa ${size}`,
  counted: (kind: string, count: number) => `${kind}: ${count}`,
  relatedTo: (counts: readonly string[]) => `kaugnay – ${counts.join(', ')}`,
  reading: 'Basa',
  contains: (kind: string, count: number) => `${kind} (${count})`,
  linkCount: (heading: string, count: number) => `${heading} (${count})`,
  noLinks: 'Walang ugnayang maipapakita sa kondisyong ito.',
  showIn: (view: string) => `Tingnan sa: ${view}`,
  details: 'Batayan at ugnayan',

  why: 'Bakit magkaugnay?',
  whySearch: 'Hanapin',
  whyPick: 'Pumili sa larawan',
  feedback: 'Magpadala ng puna tungkol dito (ibang site)',
  picking: (name: string) => `Piliin sa larawan ang item na titingnan ang ugnayan sa “${name}”.`,
  pickingFirst: 'Piliin sa larawan ang unang item na titingnan ang ugnayan.',
  pickingKeys: ' (Keyboard: arrow para gumalaw, Enter para pumili, Esc para itigil)',
  pickingStop: 'Itigil',

  viewFailed: 'Hindi na-load ang view na ito. Tingnan ang internet connection at subukan ulit.',
  viewRetry: 'I-load ulit',

  noticeClose: 'Isara ang paalala',

  publication: (publisher: string, name: string) => `${publisher}, “${name}”`,
  footerSource: (names: string) => `Source: ${names}`,
  footerVersion: (version: string) => `Bersyon ng data: ${version}`,
  footerLicense: (name: string) => `Lisensya: ${name}`,
  openData: 'Data: ',
  openDataPage: 'Paliwanag ng data',
  accessibilityPage: 'Web accessibility',
  takeAlong: 'Dalhin sa isang file (plan.html, magagamit kahit walang internet)',

  /** Of the one file. */
  singleFile:
    'Ito ang buong website sa isang file. Magagamit ito kahit walang internet. Nasa pampublikong website ang page ng bawat item, ang paliwanag ng data at ang patakaran sa web accessibility.',
  saveData: (file: string) => `I-save ang ${file}`,
};
