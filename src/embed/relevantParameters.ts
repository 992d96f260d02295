import type { Address } from '../state/address.ts';
import { DEFAULTS, VIEW_PARAMETERS, type Parameters } from '../state/parameters.ts';
import { viewOf } from '../views/views.ts';

/**
 * Returns an address without what its view does not show: a frame stays in its view, and whoever reads the line in their
 * page should find nothing in it that does nothing.
 */
export function relevantParameters(address: Address): Address {
  const defaults: Partial<Parameters> = DEFAULTS;
  const { parameters } = viewOf(address.view);
  const hidden = VIEW_PARAMETERS.filter((part) => !parameters.includes(part));
  return { ...address, ...Object.fromEntries(hidden.map((part) => [part, defaults[part]])) };
}
