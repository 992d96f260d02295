import { counted, inSentence, plural } from '../../../../i18n/en/nouns.ts';
import type { DistrictsWords } from '../../words.ts';

/** The words of the map of districts in English. */
const districts: DistrictsWords = {
  map: (kind: string) => `Map of the ${inSentence(plural(kind))}`,
  mapKeys: 'Keyboard: move with the arrows, choose with Enter',
  mapChosen: 'chosen',
  mapCompared: 'compared',
  mapLinked: 'connected',
  mapLinkedLead: (name: string, names: string) => `“${name}” is connected to ${names}.`,
  reachTitle: (name, kind, part) => {
    const own = part.startsWith(`${kind} `) ? part.slice(kind.length + 1) : part;
    return `${name}: ${inSentence(plural(own))} and connections`;
  },
  mapPrompt: (kind: string) =>
    `Choose a ${inSentence(kind)} on the map, and what it contains and its connections are shown.`,
  findTown: 'Name of your town',
  findTownHint: 'In kanji, kana or Latin letters',
  townsFound: (count: number) => (count === 0 ? '' : `${counted(count, 'town')} found`),
  townsMore: (count: number) => `${count} more. Type on to narrow them down.`,
  townIs: (town: string, district: string) => `${town} is in ${district}.`,
  townNotFound: (typed: string) => `No town found for “${typed}”.`,
  townNearest: 'These towns have a similar reading.',
  townCheck: 'Please try the first one or two characters of the town’s name.',
  townsHidden: (source: string) =>
    `The list of towns is public information, so it is hidden while only what ${source} says is shown.`,
  townsOf: (district: string, count: number) => `Towns of ${district} (${count})`,
  compareWith: (kind: string) => `${kind} to compare with`,
  compareStop: 'Stop comparing',
  shared: 'Shared',
  sharedLead: (a: string, b: string) => `Connections that ${a} and ${b} share`,
  sharedWhy: 'Reasons of the shared connections',
  sharedNone: (a: string, b: string) => `${a} and ${b} share no connection under these conditions.`,
};
export default districts;
