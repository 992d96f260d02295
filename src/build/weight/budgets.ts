/**
 * What the built site may weigh: bytes as they are on the disk, nodes as a browser makes them, gzip bytes for scripts.
 * They hold for a plan of up to 200 items.
 */
export const BUDGETS = {
  /** The home holds the picture and the outline, no more. */
  home: 130_000,
  homeNodes: 3000,
  embed: 100_000,
  /** The largest of the items' own pages. */
  item: 40_000,
  /** What the explorer starts with, packed. */
  script: 52_300,
  site: 9_000_000,
  /** The one file: what a mail passes on and an old PC opens at once. */
  singleFile: 1_000_000,
} as const;

/** The most items of a plan that the budgets of pages with all of them hold for. */
export const ITEMS = 200;
