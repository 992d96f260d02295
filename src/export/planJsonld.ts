import { indexPlan, type PlanIndex } from '../plan/model/lookup.ts';
import type { Item, Link, Plan } from '../plan/model/types.ts';
import type { ExportWords } from './exportFiles.ts';
import { provisionalMark } from '../account/provisionalMark.ts';

/**
 * Returns the plan as JSON-LD in SKOS: a concept scheme, a concept for each item, and each link as a statement.
 *
 * Ids are fragments of the file's own address. What SKOS has no word for (basis, reason, quote, level) are properties
 * that the graph itself describes. Source: https://www.w3.org/TR/skos-reference/
 */
export function planJsonld(plan: Plan, words: ExportWords): string {
  const graph = [
    scheme(plan),
    ...PROPERTIES.map((name) => property(name, words.data.properties[name], words.tag)),
    ...plan.linkKinds.map(({ id, sentence }) => property(`link-${id}`, sentence, plan.meta.language)),
    ...concepts(plan, words),
    ...plan.links.map(statement),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

/** A node of the JSON-LD graph. */
type JsonldNode = Readonly<Record<string, unknown>>;

const CONTEXT = {
  '@version': 1.1,
  '@vocab': '#term/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  id: '@id',
  type: '@type',
};

const PROPERTIES = ['basis', 'reason', 'quote', 'level', 'kind'] as const;

function property(name: string, comment: string, language: string): JsonldNode {
  return { id: `#term/${name}`, type: 'rdf:Property', 'rdfs:comment': text(comment, language) };
}

function scheme({ meta, items }: Plan): JsonldNode {
  return {
    id: SCHEME,
    type: 'skos:ConceptScheme',
    'skos:prefLabel': text(meta.title, meta.language),
    'dcterms:publisher': meta.publisher,
    'dcterms:issued': meta.version,
    'dcterms:license': meta.license.url === undefined ? meta.license.name : { id: meta.license.url },
    'dcterms:description': text(meta.notice, meta.language),
    'skos:hasTopConcept': items.filter(({ parent }) => parent === undefined).map(({ id }) => ref(id)),
  };
}

const SCHEME = '#scheme/';

function concepts(plan: Plan, words: ExportWords): JsonldNode[] {
  const index = indexPlan(plan);
  return plan.items.map((item) => {
    return withoutEmpty({
      ...labels(plan, item, words),
      'skos:inScheme': { id: SCHEME },
      'skos:topConceptOf': item.parent === undefined ? { id: SCHEME } : undefined,
      'skos:broader': item.parent === undefined ? undefined : ref(item.parent),
      'skos:narrower': index.children(item.id).map(({ id }) => ref(id)),
      'skos:related': relatedIds(index, item.id).map(ref),
    });
  });
}

function labels(plan: Plan, item: Item, words: ExportWords): JsonldNode {
  const { language } = plan.meta;
  const note = provisionalMark(plan, item, words);
  return {
    id: `#${item.id}`,
    type: 'skos:Concept',
    'skos:prefLabel': text(item.name, language),
    'skos:altLabel': item.shorts.map((short) => text(short, language)),
    'skos:notation': item.number === undefined ? undefined : String(item.number),
    'skos:definition': item.text === undefined ? undefined : text(item.text, language),
    'skos:editorialNote': note === undefined ? undefined : text(note, words.tag),
    kind: item.kind,
    basis: item.basis,
    reason: item.reason,
    'dcterms:source': item.source,
  };
}

/** SKOS keeps `related` apart from the hierarchy: an item is not related to what lies around it or in it. */
function relatedIds(index: PlanIndex, id: string): string[] {
  const ends = [...index.linksFrom(id).map(({ to }) => to), ...index.linksTo(id).map(({ from }) => from)];
  const isInside = (inner: string, outer: string) => index.ancestors(inner).some((item) => item.id === outer);
  return [...new Set(ends)].filter((other) => !isInside(other, id) && !isInside(id, other));
}

function statement(link: Link): JsonldNode {
  return withoutEmpty({
    type: 'rdf:Statement',
    'rdf:subject': ref(link.from),
    'rdf:predicate': { id: `#term/link-${link.kind}` },
    'rdf:object': ref(link.to),
    basis: link.basis,
    reason: link.reason,
    quote: link.quote,
    level: link.level,
    'dcterms:source': link.source,
  });
}

function ref(id: string): JsonldNode {
  return { id: `#${id}` };
}

/** @param language BCP 47 */
function text(value: string, language: string): JsonldNode {
  return { '@value': value, '@language': language };
}

function withoutEmpty(node: JsonldNode): JsonldNode {
  const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => !isEmpty(value)));
}
