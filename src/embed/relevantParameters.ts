import { DEFAULTS, type Parameters } from '../state/parameters.ts';
import type { Address } from '../state/address.ts';

/** The parts of an address that say something in some of the views only. */
const PARTS = ['to', 'with', 'steps', 'without', 'unlinked', 'rows', 'columns', 'sort'] as const;
export type ViewPart = (typeof PARTS)[number];

/** What a view shows of these; the list in a frame is the list alone. */
const SHOWN: Readonly<Record<string, readonly ViewPart[]>> = {
  sunburst: ['to'],
  graph: ['to', 'steps', 'without', 'unlinked'],
  matrix: ['to', 'rows', 'columns', 'sort'],
  districts: ['to', 'with'],
  list: [],
};

/** Whether a view in a frame shows that part of an address. */
export function shows(view: string, part: ViewPart): boolean {
  return SHOWN[view]?.includes(part) ?? false;
}

/**
 * Returns an address without what its view does not show: a frame stays in its view, and whoever reads the line in their
 * page should find nothing in it that does nothing.
 */
export function relevantParameters(address: Address): Address {
  const defaults: Partial<Parameters> = DEFAULTS;
  const hidden = PARTS.filter((part) => !shows(address.view, part));
  return { ...address, ...Object.fromEntries(hidden.map((part) => [part, defaults[part]])) };
}
