/**
 * What one would write by hand instead: the zoomable sunburst as it is usually written with d3. Scales hold the zoom,
 * and a transition redraws every arc and every label in every frame.
 */
import { hierarchy, partition, type HierarchyRectangularNode } from 'd3-hierarchy';
import { interpolate } from 'd3-interpolate';
import { scaleLinear, scaleOrdinal, scaleSqrt } from 'd3-scale';
import { select } from 'd3-selection';
import { arc } from 'd3-shape';
import 'd3-transition';
import type { Branch } from '../tree.ts';

type Node = HierarchyRectangularNode<Branch>;

const ZOOM_MS = 750;
const PALETTE = ['#4e79a7', '#f28e2c', '#e15759', '#76b7b2', '#59a14f', '#edc949', '#af7aa1', '#ff9da7', '#9c755f'];

const main = select<HTMLElement, unknown>('main');
const width = window.innerWidth;
const height = window.innerHeight;
const radius = Math.min(width, height) / 2 - 8;

const root = partition<Branch>()(
  hierarchy(JSON.parse(document.querySelector('#tree')?.textContent ?? '') as Branch).count(),
);
const x = scaleLinear()
  .range([0, 2 * Math.PI])
  .clamp(true);
const y = scaleSqrt().range([0, radius]);
const color = scaleOrdinal<string, string>(PALETTE);
const draw = arc<Node>()
  .startAngle((d) => x(d.x0))
  .endAngle((d) => x(d.x1))
  .innerRadius((d) => Math.max(0, y(d.y0)))
  .outerRadius((d) => Math.max(0, y(d.y1)));

const svg = main.append('svg').attr('width', width).attr('height', height);
const slice = svg
  .append('g')
  .attr('transform', `translate(${width / 2},${height / 2})`)
  .selectAll('g')
  .data(root.descendants())
  .join('g')
  .attr('data-slice', '')
  .attr('data-item', (d) => d.data.id)
  .on('click', (_event, d) => zoom(d))
  .on('pointerover', (_event, d) => highlight(d))
  .on('pointerout', () => slice.attr('opacity', 1));
const path = slice
  .append('path')
  .attr('d', draw)
  .attr('fill', (d) => color(d.ancestors().at(-2)?.data.id ?? ''))
  .attr('stroke', '#fff');
path.append('title').text((d) => d.data.name);
const label = slice
  .append('text')
  .attr('text-anchor', 'middle')
  .attr('dy', '0.35em')
  .attr('transform', place)
  .attr('opacity', fits)
  .text((d) => d.data.name);

function zoom(d: Node): void {
  main.attr('data-item', d.data.id);
  svg
    .transition()
    .duration(ZOOM_MS)
    .tween('scale', () => {
      const domain = interpolate(x.domain(), [d.x0, d.x1]);
      const depth = interpolate(y.domain(), [d.y0, 1]);
      const range = interpolate(y.range(), [d.y0 ? 20 : 0, radius]);
      return (t) => {
        x.domain(domain(t));
        y.domain(depth(t)).range(range(t));
      };
    });
  path
    .transition()
    .duration(ZOOM_MS)
    .attrTween('d', (d) => () => draw(d) ?? '');
  label
    .transition()
    .duration(ZOOM_MS)
    .attrTween('transform', (d) => () => place(d))
    .attrTween('opacity', (d) => () => String(fits(d)));
}

function highlight(d: Node): void {
  const line = new Set(d.ancestors());
  slice.attr('opacity', (other) => (line.has(other) ? 1 : 0.3));
}

/** In the middle of the slice, along its radius; the left half is turned so that nothing stands on its head. */
function place(d: Node): string {
  const angle = ((x(d.x0) + x(d.x1)) / 2) * (180 / Math.PI) - 90;
  const middle = (Math.max(0, y(d.y0)) + Math.max(0, y(d.y1))) / 2;
  return d === root ? '' : `rotate(${angle}) translate(${middle},0) rotate(${angle > 90 ? 180 : 0})`;
}

function fits(d: Node): number {
  const middle = (Math.max(0, y(d.y0)) + Math.max(0, y(d.y1))) / 2;
  return (x(d.x1) - x(d.x0)) * middle > 12 || d === root ? 1 : 0;
}
