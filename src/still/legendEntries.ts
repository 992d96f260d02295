import { ja } from '../i18n/ja.ts';
import { jaDistricts } from '../i18n/jaDistricts.ts';
import { jaGraph } from '../i18n/jaGraph.ts';
import { jaMatrix } from '../i18n/jaMatrix.ts';
import { shapePath } from '../layout/graph/shapePath.ts';
import { itemColor } from '../layout/itemColor.ts';
import type { Matrix } from '../layout/matrix/matrix.ts';
import { fiscalYearLabel } from '../plan/time/fiscalYear.ts';
import type { GraphPart } from '../plan/model/graphPart.ts';
import { BASES, type Basis } from '../plan/model/types.ts';
import type { Texture } from '../overlays/overlay.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { legend } from '../parts/legend/legend.ts';

/** A sign of a picture and what it means; a text without a sign is a note. */
export interface LegendEntry {
  readonly text: string;
  readonly sign?: LegendSign;
}

/** Colours are #RRGGBB, dashes are those of SVG, in a box of 36 × 20. */
export type LegendSign =
  | { readonly type: 'colors'; readonly colors: readonly string[] }
  | { readonly type: 'band'; readonly color: string }
  | { readonly type: 'box'; readonly dash: string }
  | { readonly type: 'line'; readonly dash?: string; readonly arrow?: boolean }
  | { readonly type: 'curve' }
  | { readonly type: 'shape'; readonly path: string; readonly color: string }
  | { readonly type: 'tile'; readonly label: string; readonly color: string }
  | { readonly type: 'texture'; readonly texture: Texture; readonly color: string }
  | { readonly type: 'cell'; readonly relation: 'inside' | 'linked'; readonly basis: Basis };

/** Returns what the chosen overlays print on a picture. */
export function overlayEntries(explorer: Explorer): LegendEntry[] {
  const marks = [...(explorer.marks?.values() ?? [])].flat();
  const kinds = new Map(marks.map((mark) => [mark.choice, mark]));
  return [...kinds.values()].map(({ name, label, color, texture }) => ({
    text: name,
    sign: texture === undefined ? { type: 'tile', label, color } : { type: 'texture', texture, color },
  }));
}

export function sunburstEntries(explorer: Explorer): LegendEntry[] {
  const { index, sunburst, item, space, year } = explorer;
  const shown = sunburst.slices.map(({ id }) => index.item(id));
  return [
    ...legend(index).map(({ name, counts, colors }): LegendEntry => {
      return { text: `${name}（${counts}）`, sign: { type: 'colors', colors } };
    }),
    ...sunburst.bands.map(({ id }): LegendEntry => {
      const band = index.item(id);
      const text = ja.legendBand(band?.shorts[0] ?? band?.name ?? id);
      return { text, sign: { type: 'band', color: itemColor(index, id) } };
    }),
    ...(item.id !== space.center ? [{ text: ja.legendCurve, sign: { type: 'curve' } } as const] : []),
    ...undecided(year !== undefined && year.undecided.size > 0, ja.legendUndecided),
    ...dashed(shown.some((one) => one?.basis === 'provisional')),
  ];
}

export function graphEntries(explorer: Explorer, part: GraphPart): LegendEntry[] {
  const { index, year } = explorer;
  const { plan } = index;
  const bases = new Set(part.links.map(({ basis }) => basis));
  const colorOf = (kind: string) => {
    const colors = new Set(index.itemsOfKind(kind).map(({ id }) => itemColor(index, id)));
    return colors.size === 1 ? ([...colors][0] ?? NEUTRAL) : NEUTRAL;
  };
  return [
    ...plan.kinds
      .filter(({ id }) => part.items.some(({ kind }) => kind === id))
      .map((kind): LegendEntry => {
        const path = shapePath(plan.kinds.indexOf(kind), 7.5);
        return { text: kind.name, sign: { type: 'shape', path, color: colorOf(kind.id) } };
      }),
    ...(bases.has('stated') || bases.has('read')
      ? [{ text: jaGraph.lineSourced, sign: { type: 'line' } } as const]
      : []),
    ...(bases.has('editorial') ? [{ text: jaGraph.lineEditorial, sign: { type: 'line', dash: '7 4' } } as const] : []),
    ...(bases.has('provisional')
      ? [{ text: jaGraph.lineProvisional, sign: { type: 'line', dash: '1.5 4.5' } } as const]
      : []),
    ...(part.focus === undefined ? [] : [{ text: jaGraph.lineArrow, sign: { type: 'line', arrow: true } } as const]),
    ...undecided(
      year !== undefined && year.undecided.size > 0,
      year === undefined ? '' : jaGraph.undecided(fiscalYearLabel(year.year)),
    ),
    ...dashed(part.items.some(({ basis }) => basis === 'provisional')),
  ];
}

export function matrixEntries(explorer: Explorer, matrix: Matrix): LegendEntry[] {
  const { index } = explorer;
  const cells = matrix.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const linked = cells.filter(({ relation }) => relation === 'linked');
  const inside = cells.find(({ relation }) => relation === 'inside');
  const kindName = (id: string) => index.kind(id)?.name ?? id;
  return [
    ...BASES.filter((basis) => linked.some((cell) => cell.bases.at(-1) === basis)).map((basis): LegendEntry => {
      return { text: jaMatrix.legendLinked(ja.basis[basis]), sign: { type: 'cell', relation: 'linked', basis } };
    }),
    ...(inside
      ? [
          {
            text: jaMatrix.inside(kindName(matrix.columns), kindName(matrix.rows)),
            sign: { type: 'cell', relation: 'inside', basis: inside.bases.at(-1) ?? 'stated' },
          } as const,
        ]
      : []),
    ...(linked.some(({ ends }) => ends.length > 1) ? [{ text: jaMatrix.legendCount }] : []),
    { text: `–　${jaMatrix.legendNone}` },
    ...provisionalNotes(explorer, matrix),
  ];
}

export function districtEntries(): LegendEntry[] {
  return [{ text: jaDistricts.mapNote }];
}

/** A table has no dashed outlines: its provisional names carry their mark and the sentence stands below. */
function provisionalNotes({ index }: Explorer, { groups }: Matrix): LegendEntry[] {
  const rows = groups.flatMap((group) => group.rows).flatMap(({ id }) => index.item(id) ?? []);
  const kinds = new Set(rows.filter(({ basis }) => basis === 'provisional').map(({ kind }) => kind));
  return [...kinds].map((kind) => ({ text: `${ja.provisional}＝${index.kind(kind)?.provisionalNote ?? ''}` }));
}

function undecided(shown: boolean, text: string): LegendEntry[] {
  return shown ? [{ text, sign: { type: 'box', dash: '1.5 4' } }] : [];
}

function dashed(shown: boolean): LegendEntry[] {
  return shown ? [{ text: ja.legendDashed, sign: { type: 'box', dash: '5 4' } }] : [];
}

const NEUTRAL = '#3d4a52';
