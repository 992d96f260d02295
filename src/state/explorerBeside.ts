import type { SlideSunburst } from '../layout/sunburst/slideSunburst.ts';
import { Explorer } from './explorer.svelte.ts';

/**
 * Returns another explorer of the same plan at a fragment: what the first one shows stays as it is.
 *
 * @param emphasized ids of items that stand out beside what the fragment says
 * @param slide how it is drawn where that is a slide
 */
export function explorerBeside(
  page: Explorer,
  fragment: string,
  emphasized: readonly string[] = [],
  slide?: SlideSunburst,
): Explorer {
  const there = new Explorer(page.model, page.space.views, page.words);
  there.slide = slide;
  there.open(fragment);
  if (emphasized.length > 0) there.emphasize(() => emphasized);
  return there;
}
