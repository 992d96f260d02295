import type { LegendEntry, LegendSign } from '../../account/legend.ts';
import type { AccountState } from '../../account/state.ts';
import { itemColor } from '../../layout/itemColor.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { SunburstAccountWords } from './words.ts';

/** A sign of the circle, and what it means. */
export type CircleEntry = LegendEntry & {
  readonly sign: LegendSign & { readonly type: 'colors' | 'band' | 'box' | 'curve' };
};

/**
 * Returns what the signs of the circle mean: its groups with the numbers of their items, ring by ring, and its lines.
 *
 * @param curves whether links are drawn, or will be when something is pointed at
 * @param dashed what a dashed outline means
 */
export function circleLegend(
  { index, sunburst, year }: Pick<AccountState, 'index' | 'sunburst' | 'year'>,
  curves: boolean,
  words: SunburstAccountWords,
  dashed: string,
): CircleEntry[] {
  const { slices, bands } = sunburst;
  return [
    ...index.plan.meta.groups.flatMap(({ kind, name }) => groupEntry(index, kind, name, words)),
    ...bands.map(({ id }): CircleEntry => {
      const band = index.item(id);
      return {
        text: words.band(band?.shorts[0] ?? band?.name ?? id),
        sign: { type: 'band', color: itemColor(index, id) },
      };
    }),
    ...(curves ? [{ text: words.curve, sign: { type: 'curve' } } as const] : []),
    ...(year && slices.some(({ id }) => year.undecided.has(id))
      ? [{ text: words.undecided, sign: { type: 'box', style: 'dotted' } } as const]
      : []),
    ...(slices.some(({ id }) => index.item(id)?.basis === 'provisional')
      ? [{ text: dashed, sign: { type: 'box', style: 'dashed' } } as const]
      : []),
  ];
}

/** What stands for a group of the circle: a colour for each hue in it. */
function groupEntry(index: PlanIndex, kind: string, name: string, words: SunburstAccountWords): CircleEntry[] {
  const items = index.itemsOfKind(kind);
  if (items.length === 0) return [];
  const below = items.flatMap(({ id }) => index.children(id));
  const counts = [...new Set([kind, ...below.map((child) => child.kind)])].map((one) =>
    one === kind ? items.length : below.filter((child) => child.kind === one).length,
  );
  const colors = [...new Set(items.map(({ id }) => itemColor(index, id)))];
  return [{ text: words.group(name, counts), sign: { type: 'colors', colors } }];
}
