import type { Component } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { explorerBeside } from '../../state/explorerBeside.ts';
import { stillOf } from '../../views/outputs.ts';
import { drawAt } from '../drawPicture.ts';
import { sharedLink } from '../sharedLink.ts';
import { drawBooklet } from './booklet/drawBooklet.ts';
import { arePagesPut, putPages } from './printPages.ts';
import { drawSheets } from './printSheets.ts';

/**
 * Has the browser's own command print what the page's dialog prints: the picture on one sheet, or where the view is the
 * plan in words the booklet.
 *
 * The browser says that it prints and does not wait, so what draws the picture is brought before.
 *
 * @param signal that the page has gone
 */
export async function followPrinter(explorer: Explorer, signal: AbortSignal): Promise<void> {
  const pictures = new Map<string, Component | undefined>();
  const prepare = async (): Promise<void> => {
    const { view } = explorer;
    if (!pictures.has(view)) pictures.set(view, (await stillOf(view)?.())?.default);
  };
  await prepare();
  // What does not come is asked for again with the next address; until then the page prints itself.
  addEventListener('hashchange', () => void prepare().catch(() => undefined), { signal });
  const print = () => {
    const { view } = explorer;
    if (arePagesPut() || !pictures.has(view)) return;
    const takeAway = putPagesOf(explorer, pictures.get(view));
    addEventListener('afterprint', takeAway, { once: true });
  };
  addEventListener('beforeprint', print, { signal });
}

function putPagesOf(explorer: Explorer, picture: Component | undefined): () => void {
  const date = new Date();
  if (picture === undefined) return putPages('booklet', drawBooklet(explorer, date));
  const there = explorerBeside(explorer, explorer.href({}));
  const drawing = drawAt(there, picture, { type: 'sheet', date, link: sharedLink(explorer) });
  return putPages('sheet', drawSheets([{ drawing: drawing.element }]));
}
