/** What a built site may weigh: bytes as they are on the disk, nodes as a browser makes them, gzip bytes for scripts. */
export interface Budgets {
  /** The home holds the picture and the outline, no more. */
  readonly home: number;
  readonly homeNodes: number;
  readonly embed: number;
  /** The largest of the items' own pages. */
  readonly item: number;
  /** What the explorer starts with, packed. */
  readonly script: number;
  readonly site: number;
  /** The one file: what a mail passes on and an old PC opens at once. */
  readonly singleFile: number;
}

/** The most items of a plan that weighs no more than {@link BUDGETS}. */
const ITEMS = 120;

/** For a plan of up to 120 items. */
export const BUDGETS: Budgets = {
  home: 130_000,
  homeNodes: 3000,
  embed: 100_000,
  item: 40_000,
  script: 55_000,
  // Nine million for the plan in its own language; what each of seven others brings is a third of a million.
  site: 12_000_000,
  singleFile: 1_000_000,
};

/** What each further item may add, by what a plan of 1,000 weighs (tests/large/); none adds to the script. */
const FURTHER: Budgets = {
  home: 450,
  homeNodes: 5,
  embed: 350,
  item: 160,
  script: 0,
  site: 46_000,
  singleFile: 200,
};

/** Returns what the site of a plan with that many items may weigh. */
export function budgetsFor(items: number): Budgets {
  const further = Math.max(0, items - ITEMS);
  const names = Object.keys(BUDGETS) as (keyof Budgets)[];
  return Object.fromEntries(names.map((name) => [name, BUDGETS[name] + FURTHER[name] * further])) as unknown as Budgets;
}
