import { homeAddress } from '../../state/address.ts';
import { explorerBeside } from '../../state/explorerBeside.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** Returns an explorer at the whole plan, of which a reader who asks for sourced things alone sees those alone. */
export function wholePlan(page: Explorer): Explorer {
  return explorerBeside(page, page.href({ ...homeAddress(page.space), basis: page.basis, lang: page.address.lang }));
}
