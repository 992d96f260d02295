import type { Sunburst } from './sunburst.ts';

/**
 * The slice that a key leads to from another, or the centre; undefined where the key means nothing here.
 *
 * Up goes inwards to the parent, Down outwards to the first child, Left and Right along the ring among siblings (the
 * first ring is one family), Home to the centre, End to the last sibling.
 */
export function walkSunburst(sunburst: Sunburst, from: string, key: string): string | undefined {
  const center = sunburst.center.id;
  const slice = sunburst.slices.find((candidate) => candidate.id === from);
  const childrenOf = (id: string) => sunburst.slices.filter((candidate) => candidate.parent === id);
  const siblings = slice === undefined ? [] : childrenOf(slice.parent);
  const at = siblings.findIndex((candidate) => candidate.id === from);
  switch (key) {
    case 'Home':
      return center;
    case 'ArrowUp':
      return slice?.parent;
    case 'ArrowDown':
      return childrenOf(slice?.id ?? center)[0]?.id;
    case 'ArrowRight':
      return siblings[(at + 1) % siblings.length]?.id;
    case 'ArrowLeft':
      return siblings.at(at - 1)?.id;
    case 'End':
      return (slice === undefined ? childrenOf(center) : siblings).at(-1)?.id;
    default:
      return undefined;
  }
}
