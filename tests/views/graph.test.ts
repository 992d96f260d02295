import { describe, expect, test } from 'vitest';
import Graph from '../../src/views/graph/Graph.svelte';
import { realModel, smallModel } from '../layout/models.ts';
import GraphPicture from './GraphPicture.svelte';
import { drawing, escaped, markup, tags } from './markup.ts';

/** Enough of the style sheet to see the drawing in a file. */
const STYLE =
  '<style>.line{fill:none}.line-editorial{stroke-dasharray:7 4}.provisional path{stroke-dasharray:4 3}.back{opacity:.2}.common{opacity:.1}</style>';

function svg(fragment: string): string {
  const html = markup(GraphPicture, smallModel(), fragment);
  return drawing(html).replace(/<svg ([^>]*)>/, `<svg xmlns="http://www.w3.org/2000/svg" $1>\n${STYLE}`);
}

describe('the picture of the small plan', () => {
  test('as a whole', async () => {
    await expect(svg('#/graph')).toMatchFileSnapshot('__snapshots__/graph-whole.svg');
  });

  test('around an item, two steps', async () => {
    await expect(svg('#/graph/beach?steps=2')).toMatchFileSnapshot('__snapshots__/graph-beach.svg');
  });

  test('with a path to another item in front', async () => {
    await expect(svg('#/graph/beach?to=forest')).toMatchFileSnapshot('__snapshots__/graph-path.svg');
  });
});

describe('the picture of the real plan', () => {
  const model = realModel();
  const whole = markup(GraphPicture, model, '#/graph');
  const around = markup(GraphPicture, model, '#/graph/policy-4');

  test('has every item as a link that says what it is, and every link as a line', () => {
    const nodes = tags(whole, / data-node/);
    expect(nodes).toHaveLength(model.plan.items.length);
    expect(nodes.filter((tag) => !/ aria-label="[^"]+"/.test(tag) || !/ href="#\//.test(tag))).toEqual([]);
    expect(tags(whole, / data-link=/)).toHaveLength(model.plan.links.length);
  });

  test('has one tab stop, the item in focus', () => {
    expect(tags(whole, / tabindex="0"/)).toEqual([expect.stringContaining('data-item="vision"')]);
    expect(tags(around, / tabindex="0"/)).toEqual([expect.stringContaining('data-item="policy-4"')]);
  });

  test('dashes what is provisional, and only that', () => {
    expect(tags(whole, / class="node [^"]*\bprovisional\b/)).toHaveLength(36);
  });

  test('has no number that is none, and no inline style', () => {
    expect([whole, around].filter((html) => /NaN|Infinity|undefined| style=/.test(html))).toEqual([]);
  });
});

describe('the words beside the picture', () => {
  const model = realModel();

  test('have every link of the item in focus with its sentence, reason and basis', () => {
    const html = markup(Graph, model, '#/graph/policy-4');
    const links = model.plan.links.filter(({ from, to }) => from === 'policy-4' || to === 'policy-4');
    for (const { from, to, reason } of links) {
      expect(html).toContain(`data-link="${from}~${to}"`);
      if (reason !== undefined) expect(html).toContain(escaped(reason));
    }
    expect(html).toContain('「まちづくり政策」の中に「（仮）道路網の整備」がある');
    expect(html.match(/class="provisional-mark"/g)!.length).toBeGreaterThanOrEqual(5);
  });

  test('have every item of the whole plan, kind by kind', () => {
    const html = markup(Graph, model, '#/graph');
    for (const { id } of model.plan.items.filter(({ id: one }) => one !== 'vision')) {
      expect(html).toContain(`href="#/graph/${id}"`);
    }
    expect(html).toContain('重点施策（36）');
  });

  test('name the hubs that a walk of two steps does not go on from', () => {
    expect(markup(Graph, model, '#/graph/policy-4?steps=2')).toContain('その先はたどりません');
    expect(markup(Graph, model, '#/graph/policy-4')).not.toContain('その先はたどりません');
  });

  test('switches lead to the address without their kind, and back', () => {
    expect(tags(markup(Graph, model, '#/graph'), /role="switch"/)).toHaveLength(12 + 6);
    const off = tags(markup(Graph, model, '#/graph?without=sdg'), /aria-checked="false"/);
    expect(off).toEqual([expect.stringContaining('href="#/graph"')]);
  });
});
