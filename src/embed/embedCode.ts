import type { Attribute } from './addressAttributes.ts';

/** What is put into a host's page. */
export interface Embedding {
  /** The name of the plan's element. */
  readonly element: string;
  /** Address of the page at the site's root. */
  readonly site: string;
  /** The fragment that is shown. */
  readonly address: string;
  /** The same in attributes. */
  readonly attributes: readonly Attribute[];
  readonly title: string;
  /** CSS px; undefined where the frame is as high as its content. */
  readonly height: number | undefined;
}

/** CSS px of a plain frame that is given no height: it cannot follow its content. */
const PLAIN_HEIGHT = 640;

/** Returns the lines that embed the plan by the element, with a link that remains without script. */
export function elementCode({ element, site, address, attributes, title, height }: Embedding): string {
  const all: readonly Attribute[] = [...attributes, ['title', title], ...sized(height)];
  return [
    `<script async${written([['src', new URL('embed.js', site).href]])}></script>`,
    `<${element}${written(all)}>`,
    `  <a${written([['href', new URL(`./${address}`, site).href]])}>${escapeMarkup(title)}</a>`,
    `</${element}>`,
  ].join('\n');
}

/** Returns the line that embeds the plan by a frame alone, for a page that lets in no script of another site. */
export function frameCode({ site, address, title, height = PLAIN_HEIGHT }: Embedding): string {
  const src = new URL(`embed.html?fit${address}`, site).href;
  const all: readonly Attribute[] = [['src', src], ['title', title], ['width', '100%'], ...sized(height)];
  return `<iframe${written([...all, ['loading', 'lazy']])}></iframe>`;
}

function sized(height: number | undefined): readonly Attribute[] {
  return height === undefined ? [] : [['height', String(height)]];
}

function written(attributes: readonly Attribute[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('');
}

/** What means something in HTML, or is changed by its parser: a line that breaks would also break the line to paste. */
const WRITTEN_OTHERWISE: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  // HTML has no way to write it.
  '\0': '',
};

/** Returns HTML that an HTML parser reads as that very text, between double quotes or between tags. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"\n\r\0]/g, (character) => WRITTEN_OTHERWISE[character] ?? character);
}
