import { parameters } from 'virtual:parameters';

/** Attributes that spell an address: its two places, and every parameter that the address of this plan has. */
export const ADDRESS_ATTRIBUTES: readonly string[] = ['view', 'item', ...parameters];

/**
 * Returns the fragment that attributes spell, `#/sunburst/policy-4?sdg=11`; what is missing or empty is left out.
 *
 * Whether there is such a view or item is for the page in the frame to say. Other attributes of an element never get in.
 */
export function attributeAddress(attribute: (name: string) => string | null): string {
  // Half a character cannot be written in an address.
  const part = (name: string) => encodeURIComponent((attribute(name) ?? '').replace(/\p{Surrogate}/gu, '').trim());
  const path = ['view', 'item'].map(part).join('/').replace(/\/$/, '');
  // Commas may stand in a query as they are, and a reader can read them.
  const query = parameters.map((name) => [name, part(name).replaceAll('%2C', ',')]).filter(([, value]) => value !== '');
  return `#/${path}${query.length === 0 ? '' : `?${query.map((pair) => pair.join('=')).join('&')}`}`;
}
