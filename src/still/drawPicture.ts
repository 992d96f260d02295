import { flushSync, mount, tick, unmount, type Component } from 'svelte';
import type { Account } from '../account/account.ts';
import { qrCode } from '../export/qr.ts';
import { standaloneSvg } from '../export/standaloneSvg.ts';
import { layoutSheet, layoutSlide, type FrameLayout } from '../layout/frame.ts';
import type { Size } from '../layout/graph/layoutGraph.ts';
import { SLIDE_SUNBURST } from '../layout/sunburst/slideSunburst.ts';
import { explorerBeside } from '../state/explorerBeside.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { accountOf } from '../views/accounts.ts';
import { stillOf } from '../views/outputs.ts';
import { legendBlocks, sheetBlocks, sourceBlocks, type SheetWords } from './frameBlocks.ts';
import Still from './Still.svelte';
import './still.layer.css';

/** A picture that stands alone. */
export interface Drawing extends Size {
  /** The SVG document, with everything in it but the fonts. */
  readonly svg: string;
  readonly element: Element;
  /** What it shows, in words. */
  readonly alt: string;
}

/**
 * What a picture is drawn for: a page of its own with all its words, a slide that brings its own, or a place where what
 * its signs mean stands beside it too.
 */
export type Purpose =
  | {
      readonly type: 'sheet';
      readonly date: Date;
      readonly link: string | undefined;
      /** Words that are not the plan's: they stand first. */
      readonly words?: SheetWords;
    }
  | { readonly type: 'slide' | 'alone'; readonly size: Size };

/** Returns whether a view has a picture: the plan in words is printed or taken as a table instead. */
export function hasPicture(view: string): boolean {
  return stillOf(view) !== undefined;
}

/**
 * Draws what an address shows, beside the page: what is on the screen does not change.
 *
 * @param page the explorer of the page; its own address is left alone
 * @param fragment what is drawn
 * @param highlight ids of items that stand out beside what the address shows
 * @returns nothing where the address has no picture
 */
export async function drawPicture(
  page: Explorer,
  fragment: string,
  purpose: Purpose,
  highlight: readonly string[] = [],
): Promise<Drawing | undefined> {
  // Never in the midst of a change of the page itself.
  await tick();
  const explorer = explorerBeside(page, fragment, highlight, purpose.type === 'slide' ? SLIDE_SUNBURST : undefined);
  const picture = await stillOf(explorer.view)?.();
  return picture && drawAt(explorer, picture.default, purpose);
}

/**
 * Draws what an explorer beside the page shows, at once: a browser that is about to print does not wait.
 *
 * @param picture that of the explorer's view
 */
export function drawAt(explorer: Explorer, picture: Component, purpose: Purpose): Drawing {
  const account = accountOf(explorer);
  const { frame, ...around } = aroundOf(explorer, account, purpose);
  const host = document.createElement('div');
  host.className = 'still';
  host.dataset['part'] = 'still';
  host.inert = true;
  host.setAttribute('aria-hidden', 'true');
  document.body.append(host);
  const drawn = mount(Still, { target: host, props: { explorer, picture, frame, ...around } });
  try {
    flushSync();
    const element = assemble(host, frame);
    const svg = new XMLSerializer().serializeToString(element);
    return { svg, element, width: frame.width, height: frame.height, alt: account.alternative };
  } finally {
    void unmount(drawn);
    host.remove();
  }
}

function aroundOf(explorer: Explorer, account: Account, purpose: Purpose) {
  if (purpose.type !== 'sheet') {
    const words = purpose.type === 'slide' ? legendBlocks(account, explorer.words) : [];
    return { frame: layoutSlide(purpose.size, words.length > 0), words, foot: [], qr: undefined };
  }
  const qr = purpose.link === undefined ? undefined : qrCode(purpose.link);
  return {
    frame: layoutSheet(qr !== undefined),
    words: sheetBlocks(explorer, account, purpose.words),
    foot: sourceBlocks(explorer, account, purpose),
    qr,
  };
}

/** Puts the picture, which may be several drawings one over the other, into its box in the frame. */
function assemble(host: Element, { picture }: FrameLayout): Element {
  const styleOf = (element: Element) => getComputedStyle(element);
  const around = host.querySelector('svg.frame');
  if (around === null) throw new Error('The frame of a picture was not drawn.');
  const page = standaloneSvg(around, styleOf);
  page.setAttribute('width', around.getAttribute('width') ?? '');
  for (const part of host.querySelectorAll('svg')) {
    if (part === around || part.parentElement?.closest('svg')) continue;
    const layer = standaloneSvg(part, styleOf);
    for (const [key, value] of Object.entries(picture)) layer.setAttribute(key, String(value));
    layer.setAttribute('overflow', 'visible');
    page.append(layer);
  }
  return page;
}
