import type { PathWords } from '../words/pathWords.ts';
import { counted } from './nouns.ts';

/** The words about paths between two items in English; they come with the paths. */
export const path: PathWords = {
  and: ' and ',
  is: ': ',
  found: (count: number) => `${counted(count, 'way')} to connect them found.`,
  direct: 'They are connected directly.',
  across: (count: number) => `They are connected through ${counted(count, 'item')} in between.`,
  best: 'The closest connection',
  other: (at: number) => `Connection ${at}`,
  steps: 'Reason and basis of each step',
  further: 'Another reason',
  copy: 'Copy the sentences',
  copied: 'Copied.',
  copyFailed: 'Could not copy. Please select the sentences and copy them.',
  swap: 'Swap',
  search: 'Look for another item',
  close: 'Close',
  note: 'Up to five, closest first. Those through policies and actions that both share come before those through items that connect to everything.',
  none: 'No connection between the two was found.',
  noneAlone: (name: string) => `“${name}” is not connected to any other item.`,
  noneApart: 'However far one follows them, the two have no item in common.',
  noneHidden: (source: string, links: number) =>
    `Only what ${source} says is shown, so ${counted(links, 'connection')} ${links === 1 ? 'is' : 'are'} hidden.`,
  targetHidden: (name: string, source: string) => `“${name}” is not in the words of ${source}, so it is hidden now.`,
};
