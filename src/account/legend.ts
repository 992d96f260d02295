import type { Texture } from '../overlays/overlay.ts';
import type { Basis } from '../plan/model/types.ts';

/** A sign of a picture and what it means; a text without a sign is a note. */
export interface LegendEntry {
  readonly text: string;
  readonly sign?: LegendSign;
}

/** How an outline or a line is drawn. */
export type LineStyle = 'solid' | 'dashed' | 'dotted';

/** Colours are #RRGGBB, paths are around (0, 0) in a box of 36 × 20. */
export type LegendSign =
  | { readonly type: 'colors'; readonly colors: readonly string[] }
  | { readonly type: 'band'; readonly color: string }
  | { readonly type: 'box'; readonly style: LineStyle }
  | { readonly type: 'line'; readonly style: LineStyle; readonly arrow?: boolean }
  | { readonly type: 'curve' }
  | { readonly type: 'shape'; readonly path: string; readonly color: string }
  | { readonly type: 'tile'; readonly label: string; readonly color: string }
  | { readonly type: 'texture'; readonly texture: Texture; readonly color: string }
  | { readonly type: 'cell'; readonly relation: 'inside' | 'linked'; readonly basis: Basis };
