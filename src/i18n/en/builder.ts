import type { BuilderWords } from '../words/builderWords.ts';

/** The words of the embed builder in English; they come with it. */
export const builder: BuilderWords = {
  title: 'Embed in a page',
  close: 'Close',
  lead: 'This makes HTML to paste into a page, such as one of the city’s. It starts from what you see now.',
  choices: 'What to embed',
  view: 'View',
  item: 'Item',
  whole: 'The whole plan',
  overlays: (name: string, chosen: readonly string[]) =>
    chosen.length === 0 ? `Highlight ${name}` : `Highlight ${name}: ${chosen.join(', ')}`,
  to: 'Why are they connected? (the other item)',
  noOther: 'None',
  drawn: (kinds: string) => `In the picture: ${kinds}`,
  left: (name: string, left: readonly string[]) => (left.length === 0 ? name : `${name}: without ${left.join(', ')}`),
  year: 'Fiscal year',
  allYears: 'All fiscal years',
  yearName: (label: string) => label,
  name: 'Title of the frame',
  nameNote: 'Screen readers read it as the name of the frame. Leave it empty to go back to the automatic title.',
  height: 'Height of the frame',
  auto: 'Fit the content (recommended)',
  fixed: 'A fixed height',
  pixels: 'Height (pixels)',
  pixelsWrong: (least: number, most: number) => `Please enter a whole number from ${least} to ${most}.`,

  language: (name: string) => `Language: ${name}`,

  preview: 'Preview',
  previewNote: 'The preview cannot be pressed. Where it is pasted, it can.',

  code: 'HTML to paste',
  codeNote: 'Paste this into the body of the page as it is. Where scripts do not run, a link is shown.',
  plain: 'For pages that cannot use scripts',
  plainCode: 'HTML of the frame (iframe) alone',
  plainNote: 'Its height does not follow the content. Please change the number of height where needed.',
  server:
    'To paste into a page of another site, please add that site to the setting frame-ancestors of this site’s server.',
  copy: 'Copy HTML',
  copied: 'Copied.',
  copyFailed: 'Could not copy. Please select the text in the field and copy it.',
};
