import type { LegendEntry, LegendSign, LineStyle } from '../../account/legend.ts';
import type { AccountState } from '../../account/state.ts';
import type { AccountWords } from '../../account/words.ts';
import { shapePath } from '../../layout/graph/shapePath.ts';
import { itemColor } from '../../layout/itemColor.ts';
import type { GraphPart } from '../../plan/model/graphPart.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import { BASES, type Basis } from '../../plan/model/types.ts';

/** How the style sheet draws lines on each basis. */
const STYLES: readonly { readonly style: LineStyle; readonly bases: readonly Basis[] }[] = [
  { style: 'solid', bases: BASES.filter((basis) => basis !== 'editorial' && basis !== 'provisional') },
  { style: 'dashed', bases: ['editorial'] },
  { style: 'dotted', bases: ['provisional'] },
];
/** A kind whose items have several hues. */
const NEUTRAL = '#3d4a52';

/** Returns what the shapes of a graph mean, a kind of item each. */
export function shapeEntries(index: PlanIndex, { items }: GraphPart): LegendEntry[] {
  return index.plan.kinds
    .filter(({ id }) => items.some(({ kind }) => kind === id))
    .map(({ id, name }) => ({ text: name, sign: shapeSign(index, id) }));
}

/** Returns the shape of a kind, in its hue where all its items share one. */
export function shapeSign(index: PlanIndex, kind: string): LegendSign {
  const colors = new Set(index.itemsOfKind(kind).map(({ id }) => itemColor(index, id)));
  return {
    type: 'shape',
    path: shapePath(
      index.plan.kinds.findIndex(({ id }) => id === kind),
      7.5,
    ),
    color: colors.size === 1 ? ([...colors][0] ?? NEUTRAL) : NEUTRAL,
  };
}

/** Returns what the lines and the outlines of a graph mean, those alone that are in it. */
export function lineEntries(
  { year }: Pick<AccountState, 'year'>,
  { items, links, focus }: GraphPart,
  words: Pick<AccountWords, 'basis' | 'dashed' | 'fiscalYear' | 'graph'>,
): LegendEntry[] {
  const shown = new Set(links.map(({ basis }) => basis));
  return [
    ...STYLES.flatMap(({ style, bases }): LegendEntry[] => {
      const names = bases.filter((basis) => shown.has(basis)).map((basis) => words.basis[basis]);
      return names.length === 0 ? [] : [{ text: words.graph.line[style](names), sign: { type: 'line', style } }];
    }),
    ...(focus === undefined
      ? []
      : [{ text: words.graph.arrow, sign: { type: 'line', style: 'solid', arrow: true } } as const]),
    ...(year && items.some(({ id }) => year.undecided.has(id))
      ? [
          {
            text: words.graph.undecidedIn(words.fiscalYear(year.year)),
            sign: { type: 'box', style: 'dotted' },
          } as const,
        ]
      : []),
    ...(items.some(({ basis }) => basis === 'provisional')
      ? [{ text: words.dashed, sign: { type: 'box', style: 'dashed' } } as const]
      : []),
  ];
}
