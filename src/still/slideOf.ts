import type { Account } from '../account/account.ts';
import { markedName } from '../account/markedName.ts';
import { fullName } from '../account/nameOf.ts';
import { pngOf } from '../export/pngOf.ts';
import { qrCode } from '../export/qr.ts';
import type { Cover, Slide, SlidePicture } from '../export/slide.ts';
import type { Words } from '../i18n/words.ts';
import { describePosition } from '../account/describeItem.ts';
import { SLIDE_SUNBURST } from '../layout/sunburst/slideSunburst.ts';
import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Item } from '../plan/model/types.ts';
import { explorerBeside } from '../state/explorerBeside.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { accountOf } from '../views/accounts.ts';
import { shapesOf } from '../views/outputs.ts';
import { drawPicture } from './drawPicture.ts';
import { sharedLink } from './sharedLink.ts';
import { groundLines } from './groundLines.ts';
import { notesOn } from './notesOn.ts';
import { sourceLines } from './sourceLines.ts';

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
/** Px of the room for shapes, in the proportions of theirs. */
const SHAPES = { width: 1243, height: 425 };
/** Crisp on a projector and in print. */
const SCALE = 2;
const MOST_CHILDREN = 6;
/** More reasons than these stand in the notes alone. */
const MOST_REASONS = 3;

/** Draws one slide: its picture beside the page, its words from the plan as it is now. */
export async function slideOf(page: Explorer, shot: Shot, date: Date): Promise<Slide> {
  const explorer = explorerBeside(page, shot.address, shot.highlight, SLIDE_SUNBURST);
  const account = accountOf(explorer);
  const tell = await shapesOf(explorer.view)?.();
  const told = tell?.default(explorer, SHAPES);
  const shapes = told && { ...SHAPES, shapes: told };
  const drawing = shapes
    ? undefined
    : await drawPicture(page, shot.address, { type: 'slide', size: SIZE }, shot.highlight);
  const link = sharedLink(explorer);
  return {
    ...shot,
    ...slideWords(explorer, account, shot, date, link, shapes !== undefined),
    shapes,
    picture: drawing && { ...drawing, data: await dataOf(await pngOf(drawing.svg, drawing, SCALE, true)) },
    qr: link === undefined ? undefined : await qrOf(link, explorer.words),
  };
}

/**
 * Returns the words that the account gives a slide: those beside the picture, those below it, and those in its notes.
 *
 * @param shapes whether the picture is shapes with the plan's words in them, which need not be said again
 */
export function slideWords(
  explorer: Explorer,
  account: Account,
  { notes, credit }: Pick<Shot, 'notes' | 'credit'>,
  date: Date,
  link: string | undefined,
  shapes = false,
): Pick<Slide, 'points' | 'notes' | 'source'> {
  const { words } = explorer;
  const [source, notice, made] = sourceLines(explorer.model.plan.meta, account, date, words);
  return {
    points: shapes ? limitsOf(explorer, account) : pointsOf(explorer, account),
    notes: [notes, groundLines(account, words).join('\n')].filter((text) => text !== '').join('\n\n'),
    source: [
      source,
      ...(credit.length === 0 ? [] : [words.punctuation.gap(credit)]),
      notice,
      words.punctuation.gap([
        made,
        link === undefined ? words.picture.file(explorer.href({})) : words.picture.address(link),
      ]),
    ],
  };
}

/**
 * The plan's words about what is shown: the item and its text, what limits the picture, why what it is about is linked,
 * what is provisional in it.
 */
export function pointsOf(
  { index, words, compared }: Pick<Explorer, 'index' | 'words' | 'compared'>,
  { subject, items, sentences, about, basisLine, notes }: Account,
): string[] {
  const second = compared && items.includes(compared) ? compared : undefined;
  const told = [subject, second].filter((item) => item !== undefined);
  const named = told.flatMap((item) => [item, ...childrenOf(index, item)]);
  return [
    ...told.flatMap((item) => itemPoints(index, item, words)),
    ...limitsOf({ words }, { sentences, basisLine: '', notes: [] }),
    ...(about.length > MOST_REASONS ? [] : about).map(({ sentence, link }) =>
      link.reason
        ? words.punctuation.colon(words.account.ground(sentence, words.page.basis[link.basis]), link.reason)
        : words.account.ground(sentence, words.page.basis[link.basis]),
    ),
    ...limitsOf({ words }, { sentences: [], basisLine, notes: notesOn(index, notes, named) }),
  ];
}

/** What an item contains, where that is little enough to be named. */
function childrenOf(index: PlanIndex, { id }: Item): readonly Item[] {
  const children = index.children(id);
  return children.length > MOST_CHILDREN ? [] : children;
}

/** What an item is, its text, and what it contains. */
function itemPoints(index: PlanIndex, item: Item, words: Explorer['words']): string[] {
  return [
    words.picture.subject(
      fullName(index, item, words.account.marked),
      describePosition(index, item.id, words),
      words.page.basis[item.basis],
    ),
    ...(item.text === undefined ? [] : [item.text]),
    ...childrenOf(index, item).map((child) =>
      [words.picture.bullet, child.number, markedName(child, words.account.marked)]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
  ];
}
/** What limits the picture, what its links rest on, and what is provisional in it. */
function limitsOf(
  { words }: Pick<Explorer, 'words'>,
  { sentences, basisLine, notes }: Pick<Account, 'sentences' | 'basisLine' | 'notes'>,
): string[] {
  return [
    ...sentences.map((sentence) => words.punctuation.gap(sentence.split('\n'))),
    ...(basisLine === '' ? [] : [basisLine]),
    ...notes.map((note) => words.punctuation.colon(words.page.provisional, note)),
  ];
}

/** Returns the slide that stands before the scenes of a deck. */
export async function coverOf(
  page: Explorer,
  { title, text }: Pick<Cover, 'title' | 'text'>,
  date: Date,
): Promise<Cover> {
  const explorer = explorerBeside(page, page.homeHref);
  const { words } = explorer;
  const { meta } = explorer.model.plan;
  const link = sharedLink(explorer);
  const [source, notice, made] = sourceLines(meta, accountOf(explorer), date, words);
  const address = link === undefined ? words.picture.file(explorer.href({})) : words.picture.address(link);
  return {
    part: words.page.publication(meta.publisher, meta.title),
    title,
    text,
    source: [source, notice, words.punctuation.gap([made, address])],
    qr: link === undefined ? undefined : await qrOf(link, words),
  };
}

async function qrOf(link: string, words: Pick<Words, 'picture'>): Promise<SlidePicture | undefined> {
  const code = qrCode(link);
  if (code === undefined) return undefined;
  const { size, path } = code;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" shape-rendering="crispEdges"/></svg>`;
  const square = { width: size, height: size };
  return { ...square, data: await dataOf(await pngOf(svg, square, 8, true)), alt: words.picture.qr };
}

function dataOf(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => fail(reader.error ?? new Error('A picture could not be read.'));
    reader.readAsDataURL(blob);
  });
}
