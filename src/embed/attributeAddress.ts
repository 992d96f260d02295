import { parameters } from 'virtual:parameters';

/** HTML's own `lang` is on elements for other reasons: it asks the frame for nothing. */
const spelled = parameters.filter((name) => name !== 'lang');

/** Attributes that spell an address: its two steps, and every parameter that the address of this plan has but `lang`. */
export const ADDRESS_ATTRIBUTES: readonly string[] = ['view', 'item', ...spelled];

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
  const query = spelled.map((name) => [name, part(name).replaceAll('%2C', ',')]).filter(([, value]) => value !== '');
  return `#/${path}${query.length === 0 ? '' : `?${query.map((pair) => pair.join('=')).join('&')}`}`;
}
