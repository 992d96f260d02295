import { Explorer } from './explorer.svelte.ts';

/**
 * Returns another explorer of the same plan at a fragment: what the first one shows stays as it is.
 *
 * @param emphasized ids of items that stand out beside what the fragment says
 */
export function explorerBeside(page: Explorer, fragment: string, emphasized: readonly string[] = []): Explorer {
  const there = new Explorer(page.model, page.space.views, page.words);
  there.open(fragment);
  if (emphasized.length > 0) there.emphasize(() => emphasized);
  return there;
}
