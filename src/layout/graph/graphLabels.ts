import type { LabelText, LabelTexts } from '../text/labelTexts.ts';
import { boxesMeet, distanceTo, REACH, shapeBox, type Box } from './boxes.ts';
import type { GraphNode, Size } from './layoutGraph.ts';

/** A label beside its item; lengths in px of the zoomed picture. */
export interface GraphLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly anchor: Anchor;
  /** Where the text is anchored, and the baseline of its first line. */
  readonly x: number;
  readonly y: number;
  /** Index into the item's texts: 0 is the full name. */
  readonly rank: number;
  readonly box: Box;
}

type Anchor = 'start' | 'middle' | 'end';
type Side = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];

/** Sizes of type by level: shares of the picture's shorter side, within limits in px. */
const TYPE = [
  { share: 1 / 36, least: 13, most: 26 },
  { share: 1 / 46, least: 12, most: 21 },
  { share: 1 / 58, least: 11, most: 16 },
] as const;
export const LINE_HEIGHT = 1.2;
const ASCENT = 0.9;
const MOST_LINES = 3;
/** A line longer than this is not tried while the text can be broken, in em. */
const LONGEST = 9;
/** Free space between a label and its item, and between a label and everything else. */
const GAP = 2;
/** How much farther away the label of a main item may stand, in em. */
const FARTHER = [0, 0.6, 1.2, 2];
const BELOW: readonly Side[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];

type Disc = Pick<GraphNode, 'id' | 'x' | 'y' | 'radius'>;

/** What a label stands among, in px of the zoomed picture. */
interface Around {
  /** What it may not cover; labels that have found their place are added. */
  readonly taken: Box[];
  readonly shapes: readonly Disc[];
}

export interface LabelOptions {
  /** How early an item chooses its place; of equals the first goes first. */
  readonly weight: ReadonlyMap<string, number>;
  readonly size: Size;
  /** How many times the picture is enlarged: places grow with it, type and shapes less. */
  readonly zoom?: number;
  /** What else may not be covered, in px of the zoomed picture. */
  readonly taken?: readonly Box[];
}

/**
 * Places the labels of a graph so that none lies over another, over an item, or beyond the picture, and none is nearer to
 * another item's shape than to its own.
 *
 * The weightiest items choose first. Each takes the first free place for
 * its best text: full name before short names, fewer lines before more, and around its shape below, above, right,
 * left and the corners in turn; away from the middle first where items stand on rings. One that finds none has no
 * label; what is pointed at shows its name over everything, and zooming in makes room for more.
 */
export function graphLabels(
  nodes: readonly GraphNode[],
  texts: LabelTexts,
  { weight, size, zoom = 1, taken: others = [] }: LabelOptions,
): readonly GraphLabel[] {
  const shapes = nodes.map((node) => ({ ...node, ...zoomed(node, zoom) }));
  const around: Around = { taken: [...shapes.map(shapeBox), ...others], shapes };
  const { taken } = around;
  const picture = { width: size.width * zoom, height: size.height * zoom };
  const own = new Map(shapes.map(({ id }, at) => [id, taken[at]]));
  const order = shapes.toSorted((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0));
  return order.flatMap((node) => {
    const label = placed(
      node,
      texts[node.id] ?? [],
      typeSize(node.level, size, zoom),
      around,
      own.get(node.id),
      picture,
    );
    if (label === undefined) return [];
    taken.push(label.box);
    return [label];
  });
}

/** Size of type for a level, in px on the screen. */
function typeSize(level: GraphNode['level'], { width, height }: Size, zoom: number): number {
  const { share, least, most } = TYPE[level];
  const plain = Math.min(most, Math.max(least, Math.min(width, height) * share));
  return plain * Math.min(1.25, zoom ** 0.2);
}

/** How much a shape grows on the screen when the picture is enlarged. */
export function growth(zoom: number): number {
  return zoom ** 0.4;
}

function zoomed({ x, y, radius }: GraphNode, zoom: number) {
  return { x: x * zoom, y: y * zoom, radius: radius * growth(zoom) };
}

function placed(
  node: GraphNode,
  texts: readonly LabelText[],
  size: number,
  around: Around,
  own: Box | undefined,
  picture: Size,
): GraphLabel | undefined {
  const sides = sidesOf(node, picture);
  for (const [rank, text] of texts.entries()) {
    for (const { lines, width } of waysOf(text)) {
      for (const more of node.level < 2 ? FARTHER : [0]) {
        for (const side of sides) {
          const place = placeAt(node, side, width * size, lines.length, size, more * size);
          if (isFree(place.box, around.taken, own, picture) && isOwn(place.box, node, around.shapes))
            return { id: node.id, lines, size, rank, ...place };
        }
      }
    }
  }
  return undefined;
}

function waysOf(text: LabelText): LabelText {
  const few = text.filter(({ lines }) => lines.length <= MOST_LINES);
  const short = few.filter(({ width }) => width <= LONGEST);
  return short.length > 0 ? short : few.slice(-1);
}

/** On rings the side away from the middle comes first. */
function sidesOf(node: GraphNode, { width, height }: Size): readonly Side[] {
  if (node.step === undefined || node.step === 0) return BELOW;
  const [dx, dy] = [(node.x - width / 2) / width, (node.y - height / 2) / height];
  const outward = ([x, y]: Side) => (x * dx + y * dy) / Math.hypot(x, y);
  return BELOW.toSorted((a, b) => outward(b) - outward(a));
}

function placeAt(
  { x, y, radius }: GraphNode,
  [sideX, sideY]: Side,
  width: number,
  lines: number,
  size: number,
  more = 0,
): Pick<GraphLabel, 'x' | 'y' | 'anchor' | 'box'> {
  const height = ((lines - 1) * LINE_HEIGHT + 1) * size;
  const away = radius * REACH + GAP + more;
  // In a corner the shape is nearer.
  const [awayX, awayY] = sideX !== 0 && sideY !== 0 ? [away * 0.8, away * 0.7] : [away, away];
  const left = sideX === 0 ? x - width / 2 : sideX > 0 ? x + awayX : x - awayX - width;
  const top = sideY === 0 ? y - height / 2 : sideY > 0 ? y + awayY : y - awayY - height;
  const anchor = sideX === 0 ? 'middle' : sideX > 0 ? 'start' : 'end';
  return {
    x: sideX === 0 ? x : sideX > 0 ? left : left + width,
    y: top + ASCENT * size,
    anchor,
    box: { left, top, right: left + width, bottom: top + height },
  };
}

function isFree(box: Box, taken: readonly Box[], own: Box | undefined, { width, height }: Size): boolean {
  if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false;
  return taken.every((other) => other === own || !boxesMeet(box, other, GAP));
}

/** Whether a label is nearest to its own shape, so that nobody takes it for another one's. */
function isOwn(box: Box, node: Disc, shapes: readonly Disc[]): boolean {
  const far = distanceTo(box, node);
  return shapes.every((other) => other.id === node.id || distanceTo(box, other) > far);
}

/** Returns the full name of an item where it is read best, whatever it lies over: on top of everything else. */
export function topLabel(node: GraphNode, texts: readonly LabelText[], size: Size, zoom = 1): GraphLabel {
  const type = typeSize(node.level, size, zoom);
  const big = { ...node, ...zoomed(node, zoom) };
  const ways = waysOf(texts[0] ?? []);
  const picture = { width: size.width * zoom, height: size.height * zoom };
  const labels = ways.flatMap(({ lines, width }) =>
    sidesOf(big, picture).map((side) => ({
      id: node.id,
      lines,
      size: type,
      rank: 0,
      ...placeAt(big, side, width * type, lines.length, type),
    })),
  );
  const first = labels.find(({ box }) => isFree(box, [], undefined, picture)) ?? labels[0];
  return first ?? { id: node.id, lines: [], size: type, rank: 0, ...placeAt(big, [0, 1], 0, 1, type) };
}
