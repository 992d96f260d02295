import type { Basis } from '../../plan/model/types.ts';
import type { PageWords } from '../words/pageWords.ts';
import { counted, forCount, inSentence, series } from './nouns.ts';

/**
 * The page's own words in English. The plan's words are data and never stand here.
 *
 * The source is in Japanese: no word of a basis may let a translation pass for the source's own words.
 */
export const page: PageWords = {
  skip: 'Skip to the content',
  viewSwitch: 'Views',
  search: 'Search',
  chosen: 'What is chosen',
  staff: 'For city staff',
  menu: 'Menu',
  languages: 'Language',
  /** What the menu offers, by the id of the task. */
  tasks: {
    briefing: 'Open a presentation',
    share: 'Share',
    save: 'Save as a picture or table',
    print: 'Print',
    take: 'Take a presentation along',
    scene: 'Add this screen as a slide',
    decks: 'Edit my presentations',
    embed: 'Embed in a page',
  },
  breadcrumbs: 'You are here',

  basisSwitch: (source: string) => `Only what ${source} says`,
  hidden: (source: string, items: number, links: number) =>
    `Showing only what ${source} says (${counted(items, 'item')} and ${counted(links, 'connection')} hidden)`,
  showAll: 'Show all',

  basis: {
    stated: 'In the original',
    read: 'From the layout',
    editorial: 'Our reading',
    reference: 'Public information',
    provisional: 'Provisional',
  } satisfies Record<Basis, string>,
  basisMeaning: {
    stated: (source: string) => `in the words of ${source}, which is in Japanese`,
    read: (source: string) => `read from the layout of the pages of ${source}`,
    editorial: () => 'our own reading, with the reason',
    reference: () => 'public information from elsewhere',
    provisional: () => 'a provisional name',
  } satisfies Record<Basis, (source: string) => string>,
  basisLegend: 'Marks of the basis',

  overlays: 'Highlight',
  overlayChosen: 'Highlighted',
  overlayLeadMany: (name: string) => `${name}: choose one or more, and the items connected to them are marked.`,
  overlayLeadOne: (name: string) => `Choose it, and the items related to ${name} get a pattern.`,
  overlayHidden: (source: string) => `Connections are hidden, because only what ${source} says is shown.`,
  overlayCount: (count: number) => counted(count, 'item'),
  overlayNone: 'Remove all',
  overlayClose: 'Close',
  overlayRemove: (name: string) => `Remove “${name}”`,
  undecided: ' (not decided yet for this fiscal year)',
  mark: (name: string) => ` (${name})`,

  dashed: 'Dashed outline = provisional name',
  provisional: 'Provisional',
  marked: (name: string) => `(provisional) ${name}`,
  source: (source: string) => `Source: ${source}`,
  positionOf: (kind: string, position: number, size: number) => `${kind} ${position} of ${size}`,
  counted: (kind: string, count: number) => `${count} ${inSentence(forCount(kind, count))}`,
  relatedTo: (counts: readonly string[]) => `connected to ${series(counts)}`,
  reading: 'Reading in Japanese',
  contains: (kind: string, count: number) => `${forCount(kind, count)} (${count})`,
  linkCount: (heading: string, count: number) => `${heading} (${count})`,
  noLinks: 'There are no connections to show under these conditions.',
  showIn: (view: string) => `See in: ${view}`,
  details: 'Basis and connections',

  why: 'Why are they connected?',
  whySearch: 'Search',
  whyPick: 'Choose in the picture',
  feedback: 'Send a remark about this item (another site)',
  picking: (name: string) => `Choose in the picture the item whose connection with “${name}” you want to see.`,
  pickingFirst: 'Choose in the picture the first item whose connection you want to see.',
  pickingKeys: ' (Keyboard: move with the arrows, choose with Enter, stop with Esc)',
  pickingStop: 'Stop',

  viewFailed: 'This view could not be loaded. Please check the connection to the network and try again.',
  viewRetry: 'Load again',

  noticeClose: 'Close the notice',

  publication: (publisher: string, name: string) => `${publisher}, “${name}”`,
  footerSource: (names: string) => `Source: ${names}`,
  footerVersion: (version: string) => `Data of ${version}`,
  footerLicense: (name: string) => `License: ${name}`,
  openData: 'Data: ',
  openDataPage: 'About the data',
  accessibilityPage: 'Web accessibility',
  takeAlong: 'Take it along as one file (plan.html, works without a network)',

  /** Of the one file. */
  singleFile:
    'This is one file that holds the whole site. It works without a network. The pages of the items, the explanation of the data and the accessibility policy are on the public site.',
  saveData: (file: string) => `Save ${file}`,
};
