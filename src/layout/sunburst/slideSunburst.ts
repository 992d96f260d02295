import type { Rings } from './ringSectors.ts';
import type { Tier } from './tiers.ts';

/** How the circle is drawn on a slide. */
export interface SlideSunburst {
  /** The rings while no branch is in focus: the first takes the room for its names. */
  readonly rings: Rings;
  readonly tier: Tier;
}

/**
 * The circle on a slide, whatever the window is like: read from 5 m away, no letter is smaller than 28 px at a height of
 * 1080 px. Its smallest stage stands beside a slide's words at 1024 × 768.
 */
export const SLIDE_SUNBURST: SlideSunburst = {
  rings: { center: 170, outerRing: 0.2 },
  tier: {
    id: 'slide',
    stage: 530,
    sizes: [34, 32, 30, 28, 26, 24, 22, 20],
    usual: 20,
    centerSizes: [30, 28, 26, 24, 22, 20],
    tile: 37,
  },
};
