import type { TakeWords } from '../words/takeWords.ts';
import { counted } from './nouns.ts';

/** The words of taking a deck along in English; they come with its dialog. */
export const take: TakeWords = {
  writing: { font: 'Arial', tag: 'en-US' },
  title: 'Take a presentation along',
  close: 'Close',
  lead: 'Make a PowerPoint file of a presentation, or print it (PDF). Every slide has its picture, sources, date and address.',
  deck: 'Presentation',
  choice: (title: string, scenes: number) => `${title} (${counted(scenes, 'slide')})`,
  none: 'There is no presentation.',
  pptx: 'Make a PowerPoint file (PPTX)',
  print: 'Print or PDF',
  perPage: 'On each sheet',
  perPageChoice: {
    1: '1 slide (a large picture)',
    2: '2 slides and lines to write on',
    4: '4 slides and lines to write on',
  },
  notes: 'Also print pages with speaker notes (with 1 slide a sheet)',
  pptxNote: 'The text can be edited in PowerPoint. Speaker notes go into its notes.',
  cover: (scenes: number, audience: string) =>
    `Presentation (${counted(scenes, 'slide')})${audience === '' ? '' : `\u2003For: ${audience}`}`,
  progress: (done: number, all: number) => `${done} of ${counted(all, 'slide')} done.`,
  cancel: 'Cancel',
  cancelled: 'Canceled. No file was made.',
  saved: (name: string) => `Saved as “${name}”.`,
  failed: 'The file could not be made. Please reload the page and try again.',
};
