import type { LabelText, LabelTexts } from '../text/labelTexts.ts';
import { boxesMeet, distanceTo, lineMeets, shapeBox, type Box } from './boxes.ts';
import { GAP, positionOn, sidesOf, type LabelPosition } from './labelPositions.ts';
import type { GraphLine, GraphNode, Size, Spot } from './layoutGraph.ts';
import { lineSpots } from './linePath.ts';

/** A label beside its item; lengths in px of the zoomed picture. */
export interface GraphLabel extends LabelPosition {
  readonly id: string;
  readonly lines: readonly string[];
  readonly size: number;
  /** Index into the item's texts: 0 is the full name. */
  readonly rank: number;
}

/** Sizes of type by level: shares of the picture's shorter side, within limits in px. */
const TYPE = [
  { share: 1 / 36, least: 13, most: 26 },
  { share: 1 / 46, least: 12, most: 21 },
  { share: 1 / 58, least: 11, most: 16 },
] as const;
const MOST_LINES = 3;
/** Type of what is in front where it finds no room: how much smaller, and never less than so many px. */
const SMALLER = 0.8;
const SMALLEST = 11;
/** A line longer than this is not tried while the text can be broken, in em. */
const LONGEST = 9;
/** How much farther away the label of a main item may stand, in em. */
const FARTHER = [0, 0.6, 1.2, 2];

type Disc = Pick<GraphNode, 'id' | 'x' | 'y' | 'radius'>;

/** What a label stands among, in px of the zoomed picture. */
interface Around {
  /** What it may not cover; labels that have found room are added. */
  readonly taken: Box[];
  readonly shapes: readonly Disc[];
  /** Lines that may not run through it. */
  readonly lines: readonly (readonly Spot[])[];
}

export interface LabelOptions {
  /** How early an item chooses its position; of equals the first goes first. */
  readonly weight: ReadonlyMap<string, number>;
  readonly size: Size;
  /** How many times the picture is enlarged: positions grow with it, type and shapes less. */
  readonly zoom?: number;
  /** What else may not be covered, in px of the zoomed picture. */
  readonly taken?: readonly Box[];
  /** Lines in front, which no label may be crossed by; their ends may have their labels farther away. */
  readonly front?: readonly GraphLine[];
  /** The item in the middle, which lines of others go around. */
  readonly focus?: string | undefined;
}

/**
 * Lays out the labels of a graph so that none lies over another, over an item, or beyond the picture, none is nearer to
 * another item's shape than to its own, and none is crossed by a line in front.
 *
 * The weightiest items choose first. Each takes the first free position for
 * its best text: full name before short names, fewer lines before more, and around its shape below, above, right,
 * left and the corners in turn; away from the middle first where items stand on rings. One that finds none has no
 * label; what is pointed at shows its name over everything, and zooming in makes room for more.
 */
export function graphLabels(
  nodes: readonly GraphNode[],
  texts: LabelTexts,
  { weight, size, zoom = 1, taken: others = [], front = [], focus }: LabelOptions,
): readonly GraphLabel[] {
  const shapes = nodes.map((node) => ({ ...node, ...zoomed(node, zoom) }));
  const around: Around = { taken: [...shapes.map(shapeBox), ...others], shapes, lines: spotsOf(front, shapes, focus) };
  const ends = new Set(front.flatMap(({ link }) => [link.from, link.to]));
  const { taken } = around;
  const picture = { width: size.width * zoom, height: size.height * zoom };
  const own = new Map(shapes.map(({ id }, at) => [id, taken[at]]));
  const order = shapes.toSorted((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0));
  return order.flatMap((node) => {
    const type = typeSize(node.level, size, zoom);
    const inFront = ends.has(node.id);
    const free = { ...around, own: own.get(node.id), picture };
    const fit = (one: number) => freeLabel(node, texts[node.id] ?? [], one, inFront, free);
    const label = fit(type) ?? (inFront ? fit(Math.max(SMALLEST, type * SMALLER)) : undefined);
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

function freeLabel(
  node: GraphNode,
  texts: readonly LabelText[],
  size: number,
  inFront: boolean,
  around: Around & { readonly own: Box | undefined; readonly picture: Size },
): GraphLabel | undefined {
  const sides = sidesOf(node, around.picture, inFront);
  const farther = inFront || node.level < 2 ? FARTHER : [0];
  for (const [rank, text] of texts.entries()) {
    for (const { lines, width } of breaksOf(text)) {
      for (const more of farther) {
        for (const side of sides) {
          const position = positionOn(node, side, width * size, lines.length, size, more * size);
          if (isFree(position.box, around) && isOwn(position.box, node, around.shapes))
            return { id: node.id, lines, size, rank, ...position };
        }
      }
    }
  }
  return undefined;
}

function breaksOf(text: LabelText): LabelText {
  const few = text.filter(({ lines }) => lines.length <= MOST_LINES);
  const short = few.filter(({ width }) => width <= LONGEST);
  return short.length > 0 ? short : few.slice(-1);
}

function isFree(
  box: Box,
  {
    taken = [],
    lines = [],
    own,
    picture: { width, height },
  }: Partial<Around> & { readonly own?: Box | undefined; readonly picture: Size },
): boolean {
  if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false;
  return (
    taken.every((other) => other === own || !boxesMeet(box, other, GAP)) &&
    !lines.some((spots) => lineMeets(box, spots, GAP))
  );
}

/** Where lines run in the zoomed picture. */
function spotsOf(
  lines: readonly GraphLine[],
  shapes: readonly Disc[],
  focus: string | undefined,
): readonly (readonly Spot[])[] {
  if (lines.length === 0) return [];
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  return lines.flatMap(({ link: { from, to } }) => {
    const [start, end] = [byId.get(from), byId.get(to)];
    const around = from === focus || to === focus ? undefined : byId.get(focus ?? '');
    return start && end ? [lineSpots(start, end, around)] : [];
  });
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
  const breaks = breaksOf(texts[0] ?? []);
  const picture = { width: size.width * zoom, height: size.height * zoom };
  const labels = breaks.flatMap(({ lines, width }) =>
    sidesOf(big, picture).map((side) => ({
      id: node.id,
      lines,
      size: type,
      rank: 0,
      ...positionOn(big, side, width * type, lines.length, type),
    })),
  );
  const first = labels.find(({ box }) => isFree(box, { picture })) ?? labels[0];
  return first ?? { id: node.id, lines: [], size: type, rank: 0, ...positionOn(big, [0, 1], 0, 1, type) };
}
