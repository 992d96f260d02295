import type { Explorer } from './explorer.svelte.ts';

/**
 * Keeps an explorer at the address of its page: opens it now and whenever it changes, and corrects in place what could
 * not be followed, so that Back does not lead into it again.
 *
 * @returns a function that stops following
 */
export function followAddress(explorer: Explorer): () => void {
  const follow = () => {
    explorer.open(location.hash);
    const clean = explorer.href({});
    if (clean !== (location.hash || '#/')) history.replaceState(history.state, '', clean);
  };
  follow();
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}
