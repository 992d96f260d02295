import { flushSync, mount, unmount } from 'svelte';
import { qrCode } from '../../../export/qr.ts';
import { paginate } from '../../../layout/text/paginate.ts';
import type { Explorer } from '../../../state/explorer.svelte.ts';
import { accountOf } from '../../../views/accounts.ts';
import { sharedLink } from '../../sharedLink.ts';
import { sourceLines } from '../../sourceLines.ts';
import type { DrawPages } from '../printPages.ts';
import { wholePlan } from '../wholePlan.ts';
import Booklet from './Booklet.svelte';
import { bookletBlocks, bookletEntries, type BookletBlock } from './bookletBlocks.ts';

/** As wide as any number of a page: what refers to one has its room before the page is known. */
const WIDE = 888;
/** Px that a page keeps free: what is printed may be a hair higher than on the screen. */
const SPARE = 4;

/** Draws the whole plan in words, in pages. */
export function drawBooklet(page: Explorer, date: Date): DrawPages {
  const explorer = wholePlan(page);
  const { index, words } = explorer;
  const { meta } = explorer.model.plan;
  const link = sharedLink(explorer);
  const source = sourceLines(meta, accountOf(explorer), date, words);
  const qr = link === undefined ? undefined : qrCode(link);
  const names = { about: words.print.aboutPlan(meta.title), sources: words.print.sources };
  const blocks = bookletBlocks(index, names, source);
  const entries = bookletEntries(index, names);
  const look = { explorer, source, qr };

  return (host) => {
    // All pieces on one page, to see how high they are; the page before has nothing: its height is the room.
    const trial = { ...look, contents: [entries], pages: [[], blocks], pageOf: () => WIDE };
    const measured = mount(Booklet, { target: host, props: trial });
    flushSync();
    const [front, empty, full] = host.querySelectorAll('.booklet-body');
    const room = heightOf(empty) - SPARE;
    const title = heightOf(front?.querySelector('.booklet-title'));
    const lines = heightsOf(front, '.booklet-entry');
    const heights = heightsOf(full, '.booklet-piece');
    void unmount(measured);

    const placedEntries = entries.map((entry, at) => ({ entry, height: (lines[at] ?? 0) + (at === 0 ? title : 0) }));
    const contents = paginate(placedEntries, room).map((one) => one.map(({ entry }) => entry));
    const placed = blocks.map((block, at) => ({ ...block, block, height: heights[at] ?? 0 }));
    const pages = paginate(placed, room).map((one) => one.map(({ block }) => block));
    const begins = beginnings(pages, 2 + contents.length);
    const pageOf = (id: string): number => begins.get(id) ?? 1;
    const drawn = mount(Booklet, { target: host, props: { ...look, contents, pages, pageOf } });
    flushSync();
    return () => void unmount(drawn);
  };
}

/** On which page each chapter and each item begins. */
function beginnings(pages: readonly (readonly BookletBlock[])[], first: number): ReadonlyMap<string, number> {
  const found = pages.flatMap((blocks, at) =>
    blocks.flatMap((block): [string, number][] => {
      if (block.type === 'chapter') return [[block.id, first + at]];
      return block.type === 'item' ? [[block.item.id, first + at]] : [];
    }),
  );
  return new Map(found);
}

function heightOf(element: Element | null | undefined): number {
  return element?.getBoundingClientRect().height ?? 0;
}

function heightsOf(body: Element | undefined, pieces: string): number[] {
  return [...(body?.querySelectorAll(pieces) ?? [])].map(heightOf);
}
