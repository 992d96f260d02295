import { flushSync, mount, unmount, type Component } from 'svelte';
import type { DrawPages } from './printPages.ts';

/** Draws a component as pages, all of it at once. */
export function mountPages<Props extends Record<string, unknown>>(page: Component<Props>, props: Props): DrawPages {
  return (host) => {
    const drawn = mount(page, { target: host, props });
    flushSync();
    return () => void unmount(drawn);
  };
}
