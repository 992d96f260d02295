import type { BriefingWords } from '../words/briefingWords.ts';
import { counted } from './nouns.ts';

/** The words of briefings in English: the list of decks, the slide, its controls and the presenter's window. */
export const briefing: BriefingWords = {
  listTitle: 'Open a presentation',
  listLead: 'Choose one, and its slides fill the screen. Go on with → and ←; Esc ends it.',
  listNone: 'There is no presentation. Put a YAML file into data/briefings/, and it is listed here.',
  facts: (scenes: number, minutes: number) => `${counted(scenes, 'slide')}, about ${minutes} min read aloud`,
  audience: (audience: string) => `Audience: ${audience}`,
  close: 'Close',

  slide: (title: string) => `Presentation “${title}”`,
  position: (number: number, count: number) => `${number} / ${count}`,
  told: (number: number, count: number, title: string) => `Slide ${number} of ${count}: ${title}`,
  /** Whose words the title and the sentence are. */
  ours: {
    both: 'The title and the text are the words of this presentation.',
    title: 'The title is the words of this presentation.',
    text: 'The text is the words of this presentation.',
    /** In one line beside a picture. */
    rest: (quoted: boolean, named: boolean) =>
      quoted
        ? `Other than the quotation${named ? ' and the names of items' : ''}, the words are this presentation’s.`
        : 'Other than the names of items, the words are this presentation’s.',
  },
  quoted: (source: string) => `Quotation: ${source}`,
  quotedWords: (words: readonly string[], source: string) =>
    `${words.map((one) => `“${one}”`).join(', ')} from ${source}`,
  credit: (source: string, basis: string) => `${source} (${basis})`,
  basesOfLinks: 'Basis of the connections',
  wordsOf: (source: string) => `Words of the items: ${source}`,
  further: (names: readonly string[]) => `\u2003Other sources: ${names.join(', ')}`,
  milestone: (name: string, year: string) => `${name}: ${year}`,
  unknownDeck: (id: string) => `There is no presentation “${id}”. Please choose one from the list below.`,
  unknownOwn:
    'The presentation of this address is only in the browser of the person who made it, and not in this browser. If you were given its file, you can open it with “Open a file” under “Make or edit my presentations”.',
  own: 'Make or edit my presentations',
  unknownScene: (came: number, count: number) =>
    `There ${count === 1 ? 'is 1 slide' : `are ${count} slides`} (slide ${came} was asked for). The nearest slide is open.`,

  controls: 'Presentation controls',
  previous: 'Previous slide',
  next: 'Next slide',
  overview: 'All slides',
  notes: 'Speaker notes',
  noNotes: '(There are no notes)',
  black: 'Black screen',
  blackNow: 'The screen is black. Press B again to go back.',
  blackNowByHand: 'The screen is black. Press Esc or the screen to go back.',
  spotlight: 'Spotlight',
  enlarge: 'Magnify',
  full: 'Full screen',
  window: 'Presenter’s window',
  help: 'Keys',
  end: 'End',
  back: 'Back to the slide',
  backKey: 'R',
  exploring: 'Away from the slide',
  typed: (digits: string) => `${digits} → Enter opens this slide`,
  blocked: 'The browser could not open a new window. The speaker notes are shown at the bottom of this screen.',

  helpTitle: 'Keys',
  keys: [
    ['→ ↓ Space PageDown Enter', 'Next slide'],
    ['← ↑ PageUp', 'Previous slide'],
    ['Home / End', 'First slide / last slide'],
    ['Digits Enter', 'To the slide with that number'],
    ['R / Backspace', 'Back from a detour to the slide (on a slide: stay there)'],
    ['B / .', 'Black screen on and off'],
    ['L', 'Spotlight (only the place of the mouse is bright) on and off'],
    ['Z', 'Magnify the place of the mouse to double size, and back'],
    ['Shift+arrows', 'Move the spotlight or the magnified place (when outside the picture)'],
    ['N', 'Show or hide the speaker notes at the bottom of the screen'],
    ['O', 'All slides'],
    ['F', 'Full screen and back'],
    ['S', 'Presenter’s window'],
    ['Esc', 'Close the list, spotlight, magnifier or detour; end'],
    ['Tab', 'To the picture and the buttons'],
    ['Shift+arrows / Enter', 'Walk through the picture and choose (after Tab into the picture)'],
    ['Ctrl+K / /', 'Search, and see the item'],
    ['? / F1', 'These keys'],
  ] as const,

  presenterTitle: (title: string) => `Presenter: ${title}`,
  current: 'This slide',
  coming: 'Next slide',
  lastScene: 'This is the last slide.',
  clock: 'Time',
  elapsed: 'Elapsed',
  left: 'Left',
  over: 'Over',
  inScene: 'On this slide',
  planned: (time: string) => ` / planned ${time}`,
  start: 'Start',
  pause: 'Pause',
  reset: 'Back to zero',
};
