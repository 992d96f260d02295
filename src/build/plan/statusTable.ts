import { planMessages } from '../../messages/planMessages.ts';
import { BASES, type Basis, type Plan } from '../../plan/model/types.ts';

/**
 * Returns a table of how many items and links rest on what, with columns that line up in a terminal.
 *
 * @param names what each basis is called
 */
export function statusTable({ items, links }: Plan, names: Readonly<Record<Basis, string>>): string {
  const rows = BASES.map(
    (basis) => [planMessages.basis(names[basis], basis), count(items, basis), count(links, basis)] as const,
  );
  const table = [
    [planMessages.basisHead, planMessages.items, planMessages.links],
    ...rows,
    [planMessages.sum, String(items.length), String(links.length)],
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => widthOf(row[column] ?? ''))));
  return table.map((row) => `${row.map((cell, i) => pad(cell, widths[i] ?? 0, i > 0)).join('  ')}\n`).join('');
}

function count(things: readonly { readonly basis: Basis }[], basis: Basis): string {
  return String(things.filter((thing) => thing.basis === basis).length);
}

/** Columns that a text takes in a terminal, where a character beyond Latin takes two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0020-\u00ff]/.test(character) ? 1 : 2), 0);
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(width - widthOf(text));
  return right ? space + text : text + space;
}
