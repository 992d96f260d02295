import { formatAddress, type Address, type AddressSpace } from '../state/address.ts';

/** Name and value. */
export type Attribute = readonly [name: string, value: string];

/**
 * Returns the attributes that spell an address in a host's page; what is at its default is left out, but for the view:
 * who reads the line is told what it shows.
 *
 * {@link attributeAddress} reads them.
 */
export function addressAttributes(address: Address, space: AddressSpace): readonly Attribute[] {
  const [, query = ''] = formatAddress(address, space).split('?');
  const item: readonly Attribute[] = address.item === space.center ? [] : [['item', address.item]];
  return [['view', address.view], ...item, ...new URLSearchParams(query)];
}
