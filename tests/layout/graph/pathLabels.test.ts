/** What is looked for is read along its lines: none of them may run through a name. */
import { describe, expect, test } from 'vitest';
import { wholeGraph } from '../../../src/build/wholeGraph.ts';
import { lineMeets } from '../../../src/layout/graph/boxes.ts';
import { graphLabels } from '../../../src/layout/graph/graphLabels.ts';
import { layoutGraph, type GraphNode, type Size, type Spot } from '../../../src/layout/graph/layoutGraph.ts';
import { linePath } from '../../../src/layout/graph/linePath.ts';
import { graphPart } from '../../../src/plan/model/graphPart.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { shortestPaths } from '../../../src/plan/path/paths.ts';
import { labelWeights } from '../../../src/views/graph/labelWeights.ts';
import { realModel } from '../models.ts';
import { STAGES } from './graphs.ts';

const model = realModel();
const index = indexPlan(model.plan);
const positions = wholeGraph(model.plan);
const ids = model.plan.items.map(({ id }) => id);

/** The paths from one item to another with the picture that shows them, and how it is labelled. */
function drawn(from: string, to: string, size: Size) {
  const paths = shortestPaths(index, from, to);
  const part = graphPart(index, { item: from, steps: 1, off: { kinds: [], linkKinds: [] }, paths });
  const graph = layoutGraph(index, part, size, positions);
  const links = new Set(paths.flatMap((path) => path.links));
  const front = graph.lines.filter(({ link, weight }) => links.has(link) && weight !== 'common');
  const onPath = new Set(paths.flatMap(({ items }) => items));
  const labels = graphLabels(graph.nodes, model.labels, {
    weight: labelWeights(index, graph.nodes, { paths: onPath }),
    size,
    front,
    focus: graph.focus,
  });
  return { graph, front, labels, onPath };
}

/** Spots along a line as it is drawn. */
function spots(path: string): Spot[] {
  const [from, bend, to] = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  const [middle, end] = to === undefined ? [undefined, bend!] : [bend!, to];
  return Array.from({ length: 41 }, (_, at) => {
    const share = at / 40;
    const [a, b, c] = middle ? [(1 - share) ** 2, 2 * share * (1 - share), share ** 2] : [1 - share, 0, share];
    return { x: a * from!.x + b * (middle?.x ?? 0) + c * end.x, y: a * from!.y + b * (middle?.y ?? 0) + c * end.y };
  });
}

function crossed(from: string, to: string, size: Size): string[] {
  const { graph, front, labels } = drawn(from, to, size);
  const nodes = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  return front.flatMap(({ link }) => {
    const around = [link.from, link.to].includes(graph.focus ?? '') ? undefined : nodes.get(graph.focus ?? '');
    const line = spots(linePath(nodes.get(link.from)!, nodes.get(link.to)!, { arrow: false, around }));
    return labels.flatMap(({ id, box }) =>
      lineMeets(box, line) ? `${from} → ${to}: ${link.from}~${link.to} over ${id}` : [],
    );
  });
}

describe('no name is crossed by the line of a path', () => {
  test.each(STAGES)('from the middle of the whole plan to every item, at $width×$height', (size) => {
    expect(ids.flatMap((to) => crossed('vision', to, size))).toEqual([]);
  });

  test.each(STAGES)('around every item, to the one that stands far from it in the plan, at $width×$height', (size) => {
    const far = (at: number) => ids[(at + Math.floor(ids.length / 2)) % ids.length]!;
    expect(ids.flatMap((from, at) => crossed(from, far(at), size))).toEqual([]);
  });
});

test('on a wide stage what a path leads to has its name, and so has nearly all that it passes', () => {
  const all = ids.map((to) => {
    const { labels, onPath } = drawn('vision', to, STAGES[2]!);
    const named = new Set(labels.map(({ id }) => id));
    return { to, onPath: onPath.size, nameless: [...onPath].filter((id) => !named.has(id)) };
  });
  const nameless = all.flatMap((one) => one.nameless);
  expect(all.filter((one) => one.nameless.includes(one.to))).toEqual([]);
  // Where a dozen lines meet in the middle there is no room for a name without a line through it.
  expect(nameless.length / all.reduce((sum, { onPath }) => sum + onPath, 0)).toBeLessThan(0.03);
});

describe('a line meets a box', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 };
  test.each<[string, number[], boolean]>([
    ['through it', [0, 15, 30, 15], true],
    ['within it', [12, 12, 18, 18], true],
    ['over a corner', [0, 25, 25, 5], true],
    ['past a corner', [0, 12, 12, 0], false],
    ['along a side', [0, 10, 30, 10], false],
    ['that ends before it', [0, 15, 9, 15], false],
    ['above it', [0, 5, 30, 5], false],
  ])('%s', (_what, [x, y, toX, toY], meets) => {
    expect(
      lineMeets(box, [
        { x: x!, y: y! },
        { x: toX!, y: toY! },
      ]),
    ).toBe(meets);
  });
});
