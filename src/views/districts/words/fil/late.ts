import type { DistrictsWords } from '../../words.ts';

/** The words of the map of districts in Filipino. */
const districts: DistrictsWords = {
  map: (kind: string) => `Mapa: ${kind}`,
  mapKeys: 'Keyboard: arrow para gumalaw, Enter para pumili',
  mapChosen: 'Napili',
  mapCompared: 'Ikinukumpara',
  mapLinked: 'May ugnayan',
  mapLinkedLead: (name: string, names: string) => `Ang “${name}” ay kaugnay ng: ${names}.`,
  reachTitle: (name, _kind, part) => `${name} – ${part} at ugnayan`,
  mapPrompt: (kind: string) => `Pumili sa mapa (${kind}) para makita ang laman at mga ugnayan nito.`,
  findTown: 'Lugar kung saan ka nakatira',
  findTownHint: 'Puwede ang kanji, kana o Roman letters',
  townsFound: (count: number) => (count === 0 ? '' : `May ${count} na lugar`),
  townsMore: (count: number) => `May ${count} pa. Mag-type pa para paliitin.`,
  townIs: (town: string, district: string) => `Ang ${town} ay nasa ${district}.`,
  townNotFound: (typed: string) => `Walang nakitang lugar na tugma sa “${typed}”. `,
  townNearest: 'Ito ang mga lugar na malapit ang basa.',
  townCheck: 'Subukan ang unang 1–2 letra ng pangalan ng lugar.',
  townsHidden: (source: string) =>
    `Pampublikong impormasyon ang listahan ng mga lugar, kaya nakatago ito sa view na “Nasa ${source} lang”.`,
  townsOf: (district: string, count: number) => `Mga lugar – ${district} (${count})`,
  compareWith: (kind: string) => `Ikumpara sa: ${kind}`,
  compareStop: 'Itigil ang pagkumpara',
  shared: 'Pareho',
  sharedLead: (a: string, b: string) => `Mga ugnayang pareho sa ${a} at ${b}`,
  sharedWhy: 'Dahilan ng mga parehong ugnayan',
  sharedNone: (a: string, b: string) => `Sa kondisyong ito, walang ugnayang pareho sa ${a} at ${b}.`,
};
export default districts;
