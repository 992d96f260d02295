import type { Item, Link, Plan } from '../plan/model/types.ts';
import { provisionalMark, type MarkWords } from '../account/provisionalMark.ts';

type Value = string | number | undefined;
type Values = Readonly<Record<string, Value>>;

/**
 * Returns the plan as GraphML: a directed graph of items and links, for Gephi, yEd and the like.
 *
 * Format: http://graphml.graphdrawing.org/specification.html
 */
export function planGraphml(plan: Plan, words: MarkWords): string {
  const nodes = plan.items.map((item) => element('node', { id: item.id }, 'n', nodeValues(plan, item, words)));
  const edges = plan.links.map((link, i) =>
    element('edge', { id: `link-${i + 1}`, source: link.from, target: link.to }, 'e', edgeValues(link)),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${escape(`${plan.meta.title} ${plan.meta.version} ${plan.meta.notice}`)}</desc>`,
    ...keys('node', 'n', NODE_KEYS),
    ...keys('edge', 'e', EDGE_KEYS),
    `  <graph id="${escape(plan.meta.id)}" edgedefault="directed">`,
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const NODE_KEYS = {
  label: 'string',
  kind: 'string',
  number: 'int',
  reading: 'string',
  text: 'string',
  parent: 'string',
  basis: 'string',
  note: 'string',
  reason: 'string',
  source: 'string',
  color: 'string',
  year_from: 'int',
  year_to: 'int',
};
const EDGE_KEYS = {
  kind: 'string',
  level: 'string',
  basis: 'string',
  reason: 'string',
  quote: 'string',
  source: 'string',
};

function nodeValues(plan: Plan, item: Item, words: MarkWords): Record<keyof typeof NODE_KEYS, Value> {
  const { name, kind, number, reading, text, parent, basis, reason, source, color, years } = item;
  const note = provisionalMark(plan, item, words);
  const spans = { year_from: years?.from, year_to: years?.to };
  return { label: name, kind, number, reading, text, parent, basis, note, reason, source, color, ...spans };
}

function edgeValues({ kind, level, basis, reason, quote, source }: Link): Record<keyof typeof EDGE_KEYS, Value> {
  return { kind, level, basis, reason, quote, source };
}

/** Keys of nodes and edges have prefixes, for one id may be declared only once in the file. */
function keys(owner: string, prefix: string, types: Readonly<Record<string, string>>): string[] {
  return Object.entries(types).map(
    ([name, type]) => `  <key id="${prefix}_${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function element(tag: string, attributes: Values, prefix: string, values: Values): string {
  const head = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  const data = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `      <data key="${prefix}_${name}">${escape(String(value))}</data>`);
  return [`    <${tag}${head.join('')}>`, ...data, `    </${tag}>`].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters, white space aside, and lone surrogates have no form in XML 1.0, so they are left out. */
function escape(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').replace(/[&<>"]/g, entity);
}

function entity(character: string): string {
  return ENTITIES[character] ?? character;
}
