import type { Item, MapCell, Plan } from '../../plan/model/types.ts';
import { textWidth } from '../text/textWidth.ts';

/** A tile of the map; lengths in user units of the map's viewBox. */
export interface MapTile {
  readonly id: string;
  readonly name: string;
  /** Reading of the name, where it has one that fits. */
  readonly reading: string | undefined;
  /** Outline as an SVG path; tiles that touch share theirs. */
  readonly path: string;
  /** The middle of the tile. */
  readonly x: number;
  readonly y: number;
  readonly cell: MapCell;
}

export interface DistrictMap {
  readonly width: number;
  readonly height: number;
  /** Size of the names: the same in every tile, so that none seems to weigh more. */
  readonly nameSize: number;
  readonly readingSize: number;
  /** In the plan's order. */
  readonly tiles: readonly MapTile[];
}

/** Width and height of a cell. */
const CELL = { width: 100, height: 78 };
const MARGIN = 14;
/** How far an outline strays from the straight grid. */
const STRAY = 8;
/** Outlines bend at every part of a cell: the fewer parts, the rounder the corners. */
const STEPS = 1;
/** Share of a tile's width that its name may take. */
const NAME_WIDTH = 0.86;
const NAME_SIZE = { least: 36, most: 42 };
const READING_SIZE = 28;

/**
 * Lays out the items that lie on a schematic map, of the first parent that contains such items.
 *
 * Tiles are rectangles of the grid with soft, slightly wandering outlines. The same plan gives the same numbers.
 */
export function layoutDistrictMap(plan: Plan): DistrictMap {
  const onMap = plan.items.filter(isOnMap);
  const family = onMap.filter(({ parent }) => parent === onMap[0]?.parent);
  const left = Math.min(...family.map(({ map }) => map.column));
  const top = Math.min(...family.map(({ map }) => map.row));
  const cells = family.map((item) => ({
    item,
    cell: { ...item.map, column: item.map.column - left, row: item.map.row - top },
  }));
  const nameSize = Math.min(
    NAME_SIZE.most,
    ...family.map(({ name, map }) =>
      Math.max(NAME_SIZE.least, (map.width * CELL.width * NAME_WIDTH) / textWidth(name)),
    ),
  );
  return {
    width: Math.max(0, ...cells.map(({ cell }) => cell.column + cell.width)) * CELL.width + 2 * MARGIN,
    height: Math.max(0, ...cells.map(({ cell }) => cell.row + cell.height)) * CELL.height + 2 * MARGIN,
    nameSize: round(nameSize),
    readingSize: READING_SIZE,
    tiles: cells.map(({ item, cell }) => tile(item, cell, nameSize)),
  };
}

type ItemOnMap = Item & { readonly map: MapCell };

function isOnMap(item: Item): item is ItemOnMap {
  return item.map !== undefined;
}

function tile(item: ItemOnMap, cell: MapCell, nameSize: number): MapTile {
  const fits = (text: string, size: number) => textWidth(text) * size <= cell.width * CELL.width * NAME_WIDTH;
  return {
    id: item.id,
    name: [item.name, ...item.shorts].find((text) => fits(text, nameSize)) ?? item.shorts.at(-1) ?? item.name,
    reading: item.reading !== undefined && fits(item.reading, READING_SIZE) ? item.reading : undefined,
    path: outline(cell),
    x: MARGIN + (cell.column + cell.width / 2) * CELL.width,
    y: MARGIN + (cell.row + cell.height / 2) * CELL.height,
    cell: item.map,
  };
}

type Point = readonly [x: number, y: number];

/** The rectangle through the wandering points of the grid, rounded: it runs from middle to middle of its sides. */
function outline({ column, row, width, height }: MapCell): string {
  const [x, y, wide, high] = [column * STEPS, row * STEPS, width * STEPS, height * STEPS];
  const along = (length: number, point: (at: number) => Point) => Array.from({ length }, (_, at) => point(at));
  const points = [
    ...along(wide, (at) => gridPoint(x + at, y)),
    ...along(high, (at) => gridPoint(x + wide, y + at)),
    ...along(wide, (at) => gridPoint(x + wide - at, y + high)),
    ...along(high, (at) => gridPoint(x, y + high - at)),
  ];
  const bends = points.map((point, at) => {
    const next = points[(at + 1) % points.length] ?? point;
    return `Q${spell(point)} ${spell(between(point, next))}`;
  });
  const [first = [0, 0], last = [0, 0]] = [points[0], points.at(-1)];
  return `M${spell(between(last, first))}${bends.join('')}Z`;
}

/** A point of the grid, a little astray: where depends on the point alone, so neighbours agree. */
function gridPoint(x: number, y: number): Point {
  return [
    MARGIN + (x * CELL.width) / STEPS + STRAY * Math.sin(1.1 * x + 2 * y),
    MARGIN + (y * CELL.height) / STEPS + STRAY * Math.cos(0.9 * x + 0.8 * y),
  ];
}

function between(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function spell([x, y]: Point): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
