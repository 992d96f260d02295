import { pngOf } from '../export/pngOf.ts';
import { qrCode } from '../export/qr.ts';
import type { Slide, SlidePicture } from '../export/slide.ts';
import { ja } from '../i18n/ja.ts';
import { jaPicture } from '../i18n/jaPicture.ts';
import { place } from '../i18n/describe.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { drawPicture } from './drawPicture.ts';
import { sharedLink } from './sharedLink.ts';
import { shownPart } from './shownPart.ts';
import { conditionWords, markedName, sourceWords } from './stateWords.ts';

/** What is shown on a page of its own, with words of its own. */
export interface Shot {
  /** A fragment of the explorer. */
  readonly address: string;
  /** What it is part of. */
  readonly part: string;
  readonly title: string;
  readonly text: string;
  /** Whose words title and text are, one line each. */
  readonly credit: readonly string[];
  readonly notes: string;
  /** Ids of items that stand out. */
  readonly highlight: readonly string[];
}

/** Px of a slide's picture; in the proportions of its box. */
const SIZE = { width: 1080, height: 784 };
/** Crisp on a projector and in print. */
const SCALE = 2;
const MOST_CHILDREN = 6;

/** Draws one slide: its picture beside the page, its words from the plan as it is now. */
export async function slideOf(page: Explorer, shot: Shot, date: Date): Promise<Slide> {
  const explorer = new Explorer(page.model, page.space.views);
  explorer.open(shot.address);
  const drawing = await drawPicture(page, shot.address, { type: 'slide', size: SIZE }, shot.highlight);
  const link = sharedLink(explorer);
  const [source = '', notice = '', made = ''] = sourceWords(explorer, date);
  return {
    ...shot,
    points: pointsOf(explorer),
    picture: drawing && { ...drawing, data: await dataOf(await pngOf(drawing.svg, drawing, SCALE, true)) },
    source: [
      source,
      ...(shot.credit.length === 0 ? [] : [shot.credit.join('　')]),
      notice,
      `${made}　${link === undefined ? jaPicture.file(explorer.href({})) : jaPicture.address(link)}`,
    ],
    qr: link === undefined ? undefined : await qrOf(link),
  };
}

/** The plan's words about what is shown: the item and its text, what limits the picture, what is provisional in it. */
function pointsOf(explorer: Explorer): string[] {
  const { item, index, space, view } = explorer;
  const atCenter = item.id === space.center || view === 'matrix';
  const children = atCenter ? [] : index.children(item.id);
  const shown = shownPart(explorer).items.filter(({ basis }) => basis === 'provisional');
  const notes = [...new Set(shown.flatMap(({ kind }) => index.kind(kind)?.provisionalNote ?? []))];
  return [
    ...(atCenter ? [] : [`■ ${markedName(item)}（${place(index, item.id)}・${ja.basis[item.basis]}）`]),
    ...(atCenter || item.text === undefined ? [] : [item.text]),
    ...(children.length > MOST_CHILDREN ? [] : children).map((child) =>
      ['・', child.number, markedName(child)].filter((part) => part !== undefined).join(' '),
    ),
    ...conditionWords(explorer).map((words) => words.replace('\n', '　')),
    ...notes.map((note) => `${ja.provisional}：${note}`),
  ];
}

async function qrOf(link: string): Promise<SlidePicture | undefined> {
  const code = qrCode(link);
  if (code === undefined) return undefined;
  const { size, path } = code;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" shape-rendering="crispEdges"/></svg>`;
  const square = { width: size, height: size };
  return { ...square, data: await dataOf(await pngOf(svg, square, 8, true)), alt: jaPicture.qr };
}

function dataOf(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => fail(reader.error ?? new Error('A picture could not be read.'));
    reader.readAsDataURL(blob);
  });
}
