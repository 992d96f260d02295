import { itemPath } from '../../plan/model/itemPath.ts';
import type { Address } from '../../state/address.ts';
import { Explorer } from '../../state/explorer.svelte.ts';

/**
 * An explorer for a page that is read without script: its links lead to the items' own pages, and where more than an
 * item is chosen, to the explorer. They begin at the site's root, as all addresses in built pages do.
 */
export class PageExplorer extends Explorer {
  override href(change: Partial<Address>): string {
    return `./${super.href(change)}`;
  }

  override itemHref(item: string): string {
    return `./${itemPath(item)}`;
  }
}
