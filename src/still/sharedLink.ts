import type { Explorer } from '../state/explorer.svelte.ts';

/** Returns the link that opens an explorer's state on any machine; none for a page that was opened from a folder. */
export function sharedLink(explorer: Explorer, fragment = explorer.href({})): string | undefined {
  return location.protocol === 'file:' ? undefined : new URL(fragment, location.href).href;
}
