import { wholeGraph } from '../../../src/build/wholeGraph.ts';
import { layoutGraph, type Graph, type Size } from '../../../src/layout/graph/layoutGraph.ts';
import { graphPart } from '../../../src/plan/model/graphPart.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import type { Plan } from '../../../src/plan/model/types.ts';

/** Stages that the page has on a phone of 320 px, at 1280×720 and at 1920×1080. */
export const STAGES: readonly Size[] = [
  { width: 286, height: 400 },
  { width: 638, height: 495 },
  { width: 985, height: 850 },
];

/** Makes pictures of a plan, with its places in the whole computed once. */
export function grapher(plan: Plan): (item: string, size: Size, steps?: number) => Graph {
  const index = indexPlan(plan);
  const positions = wholeGraph(plan);
  return (item, size, steps = 1) =>
    layoutGraph(index, graphPart(index, { item, steps, off: { kinds: [], linkKinds: [] } }), size, positions);
}
