import type { Address, AddressSpace } from '../state/address.ts';
import { SHARED_PARAMETERS, type Parameters } from '../state/parameters.ts';
import { VIEWS, viewOf } from '../views/views.ts';

/**
 * Returns an address without what its view does not show: a frame stays in its view, and whoever reads the line in their
 * page should find nothing in it that does nothing.
 */
export function relevantParameters(address: Address, { usual }: AddressSpace): Address {
  const { shows, parameters = {} } = viewOf(address.view);
  const shown = new Set<string>([...shows, ...Object.keys(parameters)]);
  const some = [...SHARED_PARAMETERS, ...VIEWS.flatMap((view) => Object.keys(view.parameters ?? {}))];
  const hidden = some.filter((part) => !shown.has(part)) as (keyof Parameters)[];
  return { ...address, ...Object.fromEntries(hidden.map((part) => [part, usual[part]])) };
}
