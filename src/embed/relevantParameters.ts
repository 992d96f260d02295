import type { Address, AddressSpace } from '../state/address.ts';
import { SHARED_PARAMETERS, type Parameters } from '../state/parameters.ts';
import { viewOf } from '../views/views.ts';

/**
 * Returns an address without what its view does not show: a frame stays in its view, and whoever reads the line in their
 * page should find nothing in it that does nothing.
 */
export function relevantParameters(address: Address, { ofViews, usual }: AddressSpace): Address {
  const { shows, parameters = {} } = viewOf(address.view);
  const hidden = [
    ...SHARED_PARAMETERS.filter((part) => !shows.includes(part)),
    ...Object.keys(ofViews).filter((part) => !(part in parameters)),
  ] as (keyof Parameters)[];
  return { ...address, ...Object.fromEntries(hidden.map((part) => [part, usual[part]])) };
}
