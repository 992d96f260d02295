import type { Neighbour } from '../../plan/model/surroundings.ts';
import { otherEnd } from '../../plan/model/surroundings.ts';
import type { Size, Spot } from './layoutGraph.ts';

/** Share of the picture's half that the first row keeps clear of the middle, in rows. */
const INSIDE = 0.7;
/** The most rows of items around the middle. */
const MOST_ROWS = 7;

interface Ring {
  readonly neighbours: readonly Neighbour[];
  rows: number;
}

/**
 * Returns where the neighbours of an item stand around it: step by step on rings (ellipses that fill the picture).
 *
 * A ring with more items than have room on it becomes several rows, filled in turn. The first ring keeps the plan's
 * order, clockwise from twelve o'clock; on a further one an item stands as near as can be to what it is linked to.
 *
 * @param room space along a row that an item should have, in px
 * @param pad distance of the outermost row from the picture's edges, in px
 */
export function ringPositions(
  focus: string,
  neighbours: readonly Neighbour[],
  size: Size,
  room: number,
  pad: Size,
): ReadonlyMap<string, Spot> {
  const half = { width: size.width / 2 - pad.width, height: size.height / 2 - pad.height };
  const rings = ringsOf(neighbours, half, room);
  const rows = rings.reduce((sum, ring) => sum + ring.rows, 0);
  const spots = new Map<string, Spot>([[focus, { x: size.width / 2, y: size.height / 2 }]]);
  const angles = new Map<string, number>();
  let before = 0;
  for (const ring of rings) {
    const turns = ring.neighbours.map((one) => ({ ...one, turn: meanAngle(one, angles) }));
    const ordered = turns.every(({ turn }) => turn === undefined)
      ? turns
      : turns.toSorted((a, b) => (a.turn ?? 0) - (b.turn ?? 0));
    const offset = bestTurn(ordered.map(({ turn }) => turn));
    const filled = new Array<number>(ring.rows).fill(0);
    ordered.forEach(({ item }, at) => {
      const angle = slot(at, ordered.length) + offset;
      const row = emptiest(filled, before, at + 1);
      filled[row] = (filled[row] ?? 0) + 1;
      const share = shareOf(before + row, rows);
      angles.set(item.id, angle);
      spots.set(item.id, {
        x: size.width / 2 + half.width * share * Math.sin(angle),
        y: size.height / 2 - half.height * share * Math.cos(angle),
      });
    });
    before += ring.rows;
  }
  return spots;
}

/** The neighbours ring by ring; as long as a ring is too full, the fullest gets one row more. */
function ringsOf(neighbours: readonly Neighbour[], half: Size, room: number): Ring[] {
  const steps = [...new Set(neighbours.map(({ step }) => step))];
  const rings = steps.map((step): Ring => ({ neighbours: neighbours.filter((one) => one.step === step), rows: 1 }));
  for (let rows = rings.length; rows < MOST_ROWS; rows++) {
    const fullness = rings.map((ring, at) => {
      const before = rings.slice(0, at).reduce((sum, { rows: own }) => sum + own, 0);
      const rooms = Array.from({ length: ring.rows }, (_, row) => around(half, shareOf(before + row, rows)) / room);
      return ring.neighbours.length / rooms.reduce((sum, one) => sum + one, 0);
    });
    const worst = fullness.indexOf(Math.max(...fullness));
    const fullest = rings[worst];
    if (fullest === undefined || (fullness[worst] ?? 0) <= 1) break;
    fullest.rows += 1;
  }
  return rings;
}

/** Length of an ellipse (Ramanujan's first approximation, 1914), as a share of the outermost one's axes. */
function around({ width, height }: Size, share: number): number {
  const [a, b] = [width * share, height * share];
  return Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)));
}

function shareOf(row: number, rows: number): number {
  return (row + 1 + INSIDE) / (rows + INSIDE);
}

/** The row that has fewest of what it should have by now: outer rows are longer and take more. */
function emptiest(filled: readonly number[], before: number, count: number): number {
  const lengths = filled.map((_, row) => before + row + 1 + INSIDE);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const missing = filled.map((own, row) => ((lengths[row] ?? 0) / whole) * count - own);
  return missing.lastIndexOf(Math.max(...missing));
}

function slot(at: number, count: number): number {
  return (2 * Math.PI * at) / count;
}

/** The mean direction of what leads to an item, 0 to 2π; undefined where nothing before it has a direction. */
function meanAngle({ item, links }: Neighbour, angles: ReadonlyMap<string, number>): number | undefined {
  return mean(links.flatMap((link) => angles.get(otherEnd(link, item.id)) ?? []));
}

function mean(angles: readonly number[]): number | undefined {
  if (angles.length === 0) return undefined;
  const x = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  return (Math.atan2(x, y) + 2 * Math.PI) % (2 * Math.PI);
}

/** How far a ring is turned so that its evenly spaced slots lie nearest to the wanted directions. */
function bestTurn(wanted: readonly (number | undefined)[]): number {
  return mean(wanted.flatMap((turn, at) => (turn === undefined ? [] : turn - slot(at, wanted.length)))) ?? 0;
}
