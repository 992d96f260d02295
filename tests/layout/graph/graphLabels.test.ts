import { describe, expect, test } from 'vitest';
import { boxesMeet, distanceTo, shapeBox, type Box } from '../../../src/layout/graph/boxes.ts';
import { graphLabels, growth, topLabel, type GraphLabel } from '../../../src/layout/graph/graphLabels.ts';
import type { Graph, GraphNode } from '../../../src/layout/graph/layoutGraph.ts';
import { markTiles } from '../../../src/layout/graph/markTiles.ts';
import { textWidth } from '../../../src/layout/text/textWidth.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { labelWeights } from '../../../src/views/graph/labelWeights.ts';
import { realModel } from '../models.ts';
import { grapher, STAGES } from './graphs.ts';

const model = realModel();
const real = grapher(model.plan);

function labelsOf(graph: Graph, zoom = 1): readonly GraphLabel[] {
  const weight = new Map(graph.nodes.map(({ id, level }) => [id, -level]));
  return graphLabels(graph.nodes, model.labels, { weight, size: graph.size, zoom });
}

/** The box of a label from what is drawn and nothing else: its lines, size, anchor and baseline. */
function drawnBox({ lines, size, anchor, x, y }: GraphLabel) {
  const width = Math.max(...lines.map(textWidth)) * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const top = y - 0.86 * size;
  return { left, top, right: left + width, bottom: y + (lines.length - 1) * 1.2 * size + 0.1 * size };
}

const PICTURES = [
  ['vision', 1],
  ['policy-4', 1],
  ['gx', 1],
  ['measure-4-2', 3],
] as const;

for (const size of STAGES) {
  for (const [item, steps] of PICTURES) {
    describe(`${item} with ${steps} steps at ${size.width}×${size.height}`, () => {
      const graph = real(item, size, steps);
      for (const zoom of [1, 2.44]) {
        test(`enlarged ${zoom} times, no label lies over another, over an item or beyond the picture`, () => {
          const labels = labelsOf(graph, zoom).map((label) => ({ id: label.id, box: drawnBox(label) }));
          const shapes = graph.nodes.map(({ id, x, y, radius }) => ({
            id,
            box: shapeBox({ x: x * zoom, y: y * zoom, radius: radius * growth(zoom) }),
          }));
          const clashes = labels.flatMap((a, at) =>
            [...labels.slice(at + 1), ...shapes.filter(({ id }) => id !== a.id)]
              .filter((b) => boxesMeet(a.box, b.box))
              .map((b) => `${a.id} ${b.id}`),
          );
          expect(clashes).toEqual([]);
          const beyond = labels.filter(
            ({ box }) =>
              box.left < 0 || box.top < 0 || box.right > size.width * zoom || box.bottom > size.height * zoom,
          );
          expect(beyond).toEqual([]);
        });
      }

      test('enlarged there is room for more names', () => {
        expect(labelsOf(graph, 2.44).length).toBeGreaterThanOrEqual(labelsOf(graph).length);
      });
    });
  }
}

describe('no label is nearer to another mark than to its own', () => {
  const index = indexPlan(model.plan);
  /** From a label to the outline of a mark, from what is drawn and nothing else. */
  const away = ({ left, top, right, bottom }: Box, { x, y, radius }: GraphNode) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius;
  const astray = (graph: Graph) =>
    graphLabels(graph.nodes, model.labels, {
      weight: labelWeights(index, graph.nodes),
      size: graph.size,
    }).flatMap((label) => {
      const box = drawnBox(label);
      const own = away(
        box,
        graph.nodes.find(({ id }) => id === label.id)!,
      );
      const nearer = graph.nodes.filter((node) => node.id !== label.id && away(box, node) < own - SLACK);
      return nearer.map((node) => `${graph.focus ?? 'whole'}: ${label.lines.join('')} beside ${node.id}`);
    });
  /** Drawn words are a little smaller than the box that they are given, and shapes than their reach, in px. */
  const SLACK = 4;

  test.each(STAGES)('in the picture of the whole at $width×$height', (size) => {
    expect(astray(real('vision', size))).toEqual([]);
  });

  test.each(STAGES.flatMap((size) => [1, 2, 3].map((steps) => ({ ...size, steps }))))(
    'around every item, $steps steps, at $width×$height',
    ({ steps, ...size }) => {
      expect(model.plan.items.flatMap(({ id }) => astray(real(id, size, steps)))).toEqual([]);
    },
  );

  test('nor than to its own by the layout’s own measure, without any slack', () => {
    const graph = real('vision', STAGES[1]!);
    const labels = labelsOf(graph);
    const wrong = labels.filter(({ id, box }) => {
      const own = distanceTo(
        box,
        graph.nodes.find((node) => node.id === id)!,
      );
      return graph.nodes.some((node) => node.id !== id && distanceTo(box, node) <= own);
    });
    expect(wrong).toEqual([]);
  });
});

test('on a wide screen most items of the whole plan have a name, and all the main ones one of 18 px or more', () => {
  const graph = real('vision', STAGES[2]!);
  const labels = labelsOf(graph);
  expect(labels.length).toBeGreaterThan(0.85 * graph.nodes.length);
  const main = graph.nodes.filter(({ level }) => level < 2).map(({ id }) => id);
  const sizes = labels.filter(({ id }) => main.includes(id)).map(({ size }) => size);
  expect([sizes.length, Math.min(...sizes) >= 18]).toEqual([main.length, true]);
});

test('no label is smaller than 11 px', () => {
  for (const size of STAGES) {
    const sizes = labelsOf(real('vision', size)).map((label) => label.size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  }
});

test('what is heavier chooses first; what finds no place has no label', () => {
  const node = { x: 50, y: 50, radius: 10, level: 2 } as const;
  const nodes = [
    { ...node, id: 'a' },
    { ...node, id: 'b', x: 110 },
  ];
  const one = [[{ lines: ['なまえのなまえ'], width: 7 }], []];
  const texts = { a: one, b: one };
  const size = { width: 160, height: 70 };
  const ids = (weight: ReadonlyMap<string, number>) => graphLabels(nodes, texts, { weight, size }).map(({ id }) => id);
  expect(ids(new Map([['a', 1]]))[0]).toBe('a');
  expect(ids(new Map([['b', 1]]))[0]).toBe('b');
  expect(graphLabels(nodes, texts, { weight: new Map(), size: { width: 60, height: 60 } })).toEqual([]);
});

test('a shorter name is taken where the full one has no place', () => {
  const nodes = [{ id: 'a', x: 30, y: 30, radius: 8, level: 2 as const }];
  const texts = { a: [[{ lines: ['とてもながいなまえ'], width: 9 }], [{ lines: ['みじか'], width: 3 }], []] };
  const [label] = graphLabels(nodes, texts, { weight: new Map(), size: { width: 60, height: 60 } });
  expect(label).toMatchObject({ lines: ['みじか'], rank: 1 });
});

test('what is pointed at shows its full name, within the picture where it can', () => {
  const graph = real('vision', STAGES[0]!);
  for (const node of graph.nodes) {
    const { lines, box } = topLabel(node, model.labels[node.id] ?? [], graph.size);
    const name = model.plan.items.find(({ id }) => id === node.id)?.name;
    expect(lines.join('').replace(/\s/g, ''), node.id).toBe(name?.replace(/\s/g, ''));
    expect(box.left >= 0 && box.right <= graph.size.width, node.id).toBe(true);
  }
});

describe('tiles of overlays', () => {
  const sign = (label: string) => ({ label, color: '#123456' });

  test('stand at the upper right, at another corner where that is taken, at most three', () => {
    const nodes = [
      { id: 'a', x: 100, y: 100, radius: 10, level: 2 as const },
      { id: 'b', x: 122, y: 78, radius: 10, level: 2 as const },
    ];
    const marks = new Map([
      ['a', ['1', '2', '3', '4'].map(sign)],
      ['b', [sign('11')]],
    ]);
    const [a, b] = markTiles(nodes, marks);
    expect(a!.tiles.map(({ label }) => label)).toEqual(['1', '2', '3']);
    expect([a!.box.right < 100, a!.box.bottom < 100]).toEqual([true, true]);
    expect([b!.box.left > 122, b!.box.bottom < 78]).toEqual([true, true]);
    expect(boxesMeet(a!.box, b!.box)).toBe(false);
  });

  test('are kept free by labels', () => {
    const graph = real('vision', STAGES[1]!);
    const marks = new Map(graph.nodes.filter((_, at) => at % 3 === 0).map(({ id }) => [id, [sign('13')]]));
    const tiles = markTiles(graph.nodes, marks);
    const taken = tiles.map(({ box }) => box);
    const labels = graphLabels(graph.nodes, model.labels, { weight: new Map(), size: graph.size, taken });
    expect(labels.filter(({ box }) => taken.some((tile) => boxesMeet(box, tile)))).toEqual([]);
  });
});
