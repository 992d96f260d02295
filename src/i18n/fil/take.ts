import type { TakeWords } from '../words/takeWords.ts';

/** The words of taking a deck along in Filipino; they come with its dialog. */
export const take: TakeWords = {
  // It ships with Windows and with macOS.
  writing: { font: 'Arial', tag: 'fil-PH' },
  title: 'Dalhin ang presentation',
  close: 'Isara',
  lead: 'Gawing PowerPoint file ang presentation o i-print (PDF). May larawan, source, petsa at address ang bawat slide.',
  deck: 'Presentation',
  choice: (title: string, scenes: number) => `${title} (${scenes} slide)`,
  none: 'Walang presentation.',
  pptx: 'Gumawa ng PowerPoint (PPTX)',
  print: 'I-print o PDF',
  perPage: 'Sa 1 papel',
  perPageChoice: {
    1: '1 slide (malaking larawan)',
    2: '2 slide at linya para sulatan',
    4: '4 slide at linya para sulatan',
  },
  notes: 'Isama ang pahina ng mga note sa pagsasalita (kapag 1 slide bawat papel)',
  pptxNote: 'Mae-edit ang teksto sa PowerPoint. Nasa “Notes” ang mga note sa pagsasalita.',
  cover: (scenes: number, audience: string) =>
    `Presentation (${scenes} slide)${audience === '' ? '' : ` – para sa: ${audience}`}`,
  progress: (done: number, all: number) => `Tapos na ang ${done} sa ${all} slide.`,
  cancel: 'Itigil',
  cancelled: 'Itinigil. Walang ginawang file.',
  saved: (name: string) => `Na-save ang “${name}”.`,
  failed: 'Hindi nagawa. I-load ulit ang page at subukan muli.',
};
