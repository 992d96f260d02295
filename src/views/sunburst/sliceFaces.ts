import { describeItem } from '../../account/describeItem.ts';
import type { Words } from '../../i18n/words.ts';
import { tint } from '../../layout/color.ts';
import { itemColor } from '../../layout/itemColor.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Slice } from '../../layout/sunburst/sunburst.ts';

/** The colours of a slice, as #RRGGBB. */
export interface SliceColors {
  readonly fill: string;
  /** Fill while a curve ends in the slice. */
  readonly linkedFill: string;
  readonly stroke: string;
}

/** What a slice shows and says whatever the picture's state. */
export interface SliceFace extends SliceColors {
  /** What a screen reader says of it. */
  readonly label: string;
  readonly provisional: boolean;
}

type FaceWords = Pick<Words, 'page' | 'punctuation'>;

/** Edge of the slices of the first ring. */
export const EDGE = '#ffffff';

/** How strong a branch's hue is in its slices, by depth, and in one that a curve ends in. */
const STRENGTH = [1, 1, 0.16, 0.09];
const LINKED = 0.42;

/** Returns the face of each slice by its id: they are the same however the picture is zoomed. */
export function sliceFaces(
  index: PlanIndex,
  slices: readonly Slice[],
  words: FaceWords,
): ReadonlyMap<string, SliceFace> {
  return new Map(slices.map(({ id, depth }) => [id, sliceFace(index, id, depth, words)]));
}

function sliceFace(index: PlanIndex, id: string, depth: number, words: FaceWords): SliceFace {
  return {
    label: describeItem(index, id, words),
    provisional: index.item(id)?.basis === 'provisional',
    ...sliceColors(index, id, depth),
  };
}

/** Returns the colours of a slice: its branch's hue, the weaker the deeper it stands. */
export function sliceColors(index: PlanIndex, id: string, depth: number): SliceColors {
  const color = itemColor(index, id);
  const strength = STRENGTH[Math.min(depth, STRENGTH.length - 1)] ?? 1;
  return {
    fill: tint(color, strength),
    linkedFill: tint(color, Math.max(strength, LINKED)),
    stroke: depth > 1 ? tint(color, 0.75) : EDGE,
  };
}
