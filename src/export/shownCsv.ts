import type { Account } from '../account/account.ts';
import { levelName } from '../account/levelName.ts';
import { meaningOf } from '../account/meaningOf.ts';
import { numberedName } from '../account/numberedName.ts';
import type { Item, Link } from '../plan/model/types.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { csvOrigin } from './csvOrigin.ts';
import { csvRow, type CsvCell } from './csvRow.ts';
import { provisionalMark } from '../account/provisionalMark.ts';

/**
 * Returns the items that are shown as a table for spreadsheets, with what the chosen overlays and the chosen year say of
 * each, and below it where it comes from.
 */
export function shownItemsCsv(explorer: Explorer, account: Account): string {
  const { index, marks, year, words } = explorer;
  const { item: head, overlay, ofYear } = words.shown;
  return file(explorer, account, [
    [
      ...[head.kind, head.number, head.name, head.note, head.reading, head.text, head.parent],
      ...[head.basis, head.reason, head.source],
      ...(marks ? [overlay] : []),
      ...(year ? [ofYear(words.timeline.fiscalYear(year.year))] : []),
      head.id,
    ],
    ...shownItems(account).map((item): readonly CsvCell[] => [
      index.kind(item.kind)?.name,
      item.number,
      item.name,
      provisionalMark(index.plan, item, words),
      item.reading,
      item.text,
      numberedName(index, index.item(item.parent ?? ''), words.account.marked),
      words.page.basis[item.basis],
      item.reason,
      item.source,
      ...(marks ? [words.punctuation.comma((marks.get(item.id) ?? []).map(({ name }) => name))] : []),
      ...(year ? [year.undecided.has(item.id) ? words.account.undecided(year, item.id) : ''] : []),
      item.id,
    ]),
  ]);
}

/** Returns the links that are shown as a table for spreadsheets: both ends by name and mark, what each link rests on. */
export function shownLinksCsv(explorer: Explorer, account: Account): string {
  const { index, words } = explorer;
  const { link: head } = words.shown;
  const end = (id: string): readonly CsvCell[] => {
    const item = index.item(id);
    // The mark has a column of its own.
    return [numberedName(index, item, (name) => name), item && provisionalMark(index.plan, item, words)];
  };
  return file(explorer, account, [
    [head.from, head.note, head.kind, head.level, head.to, head.note, head.basis, head.reason, head.quote, head.source],
    ...shownLinks(account).map((link): readonly CsvCell[] => {
      return [
        ...end(link.from),
        meaningOf(index, link, link.from),
        levelName(index, link),
        ...end(link.to),
        words.page.basis[link.basis],
        link.reason,
        link.quote,
        link.source,
      ];
    }),
  ]);
}

/** The rows of the table: what the picture draws, and what the page has beside it. */
export function shownItems({ items, beside }: Account): readonly Item[] {
  return [...items, ...beside.items];
}

export function shownLinks({ links, beside }: Account): readonly Link[] {
  return [...links, ...beside.links];
}

/** With a byte order mark and lines that end in CR LF (RFC 4180). */
function file(explorer: Explorer, account: Account, rows: readonly (readonly CsvCell[])[]): string {
  const lines = [...rows, [], ...csvOrigin(explorer, account).map((text) => [text])];
  return `\uFEFF${lines.map((cells) => `${csvRow(cells)}\r\n`).join('')}`;
}
