import { describeItem } from '../../account/describeItem.ts';
import type { Words } from '../../i18n/words.ts';
import { contrast, textOn, tint } from '../../layout/color.ts';
import { itemColor } from '../../layout/itemColor.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import { branchOf } from '../../plan/model/relations.ts';

/** What an item's shape shows and says whatever the picture's state; colours as #RRGGBB. */
export interface NodeFace {
  /** What a screen reader says of it. */
  readonly label: string;
  /** Position of its kind in the plan: it decides the shape. */
  readonly kind: number;
  readonly provisional: boolean;
  readonly fill: string;
  readonly stroke: string;
  readonly number: number | undefined;
  readonly ink: string;
}

type FaceWords = Pick<Words, 'page' | 'punctuation'>;

/** How strong a hue is in the shape of an item within a branch. */
const INSIDE = 0.26;
const OUTLINE = '#6b6b6b';

/** Returns the face of each item by its id. */
export function nodeFaces(index: PlanIndex, words: FaceWords): ReadonlyMap<string, NodeFace> {
  return new Map(index.plan.items.map(({ id }) => [id, nodeFace(index, id, words)]));
}

function nodeFace(index: PlanIndex, id: string, words: FaceWords): NodeFace {
  const item = index.item(id);
  const color = itemColor(index, id);
  const branch = branchOf(index, id);
  const fill = branch === undefined || branch === id ? color : tint(color, INSIDE);
  return {
    label: describeItem(index, id, words),
    kind: index.plan.kinds.findIndex((kind) => kind.id === item?.kind),
    provisional: item?.basis === 'provisional',
    fill,
    // A light hue alone is no outline on a white page (WCAG 2.2, 1.4.11).
    stroke: contrast(color, '#ffffff') < 3 ? OUTLINE : color,
    number: item?.number,
    ink: textOn(fill),
  };
}
