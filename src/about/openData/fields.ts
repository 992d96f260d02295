/**
 * One thing that the open data says of an item or a link, and its name in each file.
 *
 * A file that does not have it has no name for it. A test holds the names against the files that are really written.
 */
export interface Field {
  readonly csv?: string;
  readonly json?: string;
  readonly graphml?: string;
  readonly jsonld?: string;
  /** What it means, in English; the page's own words have it under its name (nameOf). */
  readonly en: string;
}

/** Returns the name that the words know a field by: that in the first file that has it. */
export function nameOf({ csv, json, graphml, jsonld }: Field): string {
  return csv ?? json ?? graphml ?? jsonld ?? '';
}

/** Fields of an item: `items.csv`, `items` in `plan.json`, nodes in `plan.graphml`, concepts in `plan.jsonld`. */
export const ITEM_FIELDS: readonly Field[] = [
  {
    csv: 'id',
    json: 'id',
    graphml: 'id',
    jsonld: 'id',
    en: 'Stable id',
  },
  { csv: 'kind', json: 'kind', graphml: 'kind', jsonld: 'kind', en: 'Kind of item' },
  { csv: 'kind_name', en: 'Name of the kind' },
  {
    csv: 'number',
    json: 'number',
    graphml: 'number',
    jsonld: 'skos:notation',
    en: 'Number',
  },
  { csv: 'name', json: 'name', graphml: 'label', jsonld: 'skos:prefLabel', en: 'Name' },
  { csv: 'reading', json: 'reading', graphml: 'reading', en: 'Reading in hiragana' },
  {
    csv: 'short',
    json: 'shorts',
    jsonld: 'skos:altLabel',
    en: 'Short names',
  },
  { json: 'aliases', en: 'Search words' },
  {
    csv: 'text',
    json: 'text',
    graphml: 'text',
    jsonld: 'skos:definition',
    en: 'Official text',
  },
  {
    csv: 'parent',
    json: 'parent',
    graphml: 'parent',
    jsonld: 'skos:broader',
    en: 'Id of the containing item',
  },
  { jsonld: 'skos:narrower', en: 'Contained items' },
  { jsonld: 'skos:related', en: 'Linked items' },
  { csv: 'basis', json: 'basis', graphml: 'basis', jsonld: 'basis', en: 'Basis' },
  {
    csv: 'note',
    json: 'note',
    graphml: 'note',
    jsonld: 'skos:editorialNote',
    en: 'Mark of a provisional name',
  },
  {
    csv: 'reason',
    json: 'reason',
    graphml: 'reason',
    jsonld: 'reason',
    en: 'Reason',
  },
  { csv: 'source', json: 'source', graphml: 'source', jsonld: 'dcterms:source', en: 'Source' },
  {
    csv: 'color',
    json: 'color',
    graphml: 'color',
    en: 'Colour',
  },
  {
    csv: 'year_from',
    json: 'years.from',
    graphml: 'year_from',
    en: 'First fiscal year',
  },
  { csv: 'year_to', json: 'years.to', graphml: 'year_to', en: 'Last fiscal year' },
  { json: 'map.column', en: 'Column on the schematic map' },
  { json: 'map.row', en: 'Row' },
  { json: 'map.width', en: 'Width in cells' },
  { json: 'map.height', en: 'Height in cells' },
  { jsonld: 'type', en: 'SKOS class' },
  { jsonld: 'skos:inScheme', en: 'The concept scheme' },
  { jsonld: 'skos:topConceptOf', en: 'Top concept' },
];

/** Fields of a link: `links.csv`, `links` in `plan.json`, edges in `plan.graphml`, statements in `plan.jsonld`. */
export const LINK_FIELDS: readonly Field[] = [
  { graphml: 'id', en: 'Serial number' },
  {
    csv: 'from',
    json: 'from',
    graphml: 'source',
    jsonld: 'rdf:subject',
    en: 'Id of the item it starts at',
  },
  { csv: 'from_name', en: 'Its name' },
  {
    csv: 'to',
    json: 'to',
    graphml: 'target',
    jsonld: 'rdf:object',
    en: 'Id of the item it ends at',
  },
  { csv: 'to_name', en: 'Its name' },
  { csv: 'kind', json: 'kind', graphml: 'kind', jsonld: 'rdf:predicate', en: 'Kind of link' },
  {
    csv: 'level',
    json: 'level',
    graphml: 'level',
    jsonld: 'level',
    en: 'Level, where the kind has any',
  },
  { csv: 'basis', json: 'basis', graphml: 'basis', jsonld: 'basis', en: 'Basis' },
  { csv: 'reason', json: 'reason', graphml: 'reason', jsonld: 'reason', en: 'Reason' },
  {
    csv: 'quote',
    json: 'quote',
    graphml: 'quote',
    jsonld: 'quote',
    en: 'Quoted words',
  },
  { csv: 'source', json: 'source', graphml: 'source', jsonld: 'dcterms:source', en: 'Source' },
  { jsonld: 'type', en: 'RDF class' },
];

/** The parts of `plan.json`. */
export const PLAN_PARTS: readonly { readonly json: string; readonly en: string }[] = [
  { json: 'meta', en: 'Title, version, sources, licence, notice' },
  { json: 'items', en: 'Items' },
  { json: 'links', en: 'Links' },
  { json: 'periods', en: 'Periods in fiscal years' },
  { json: 'kinds', en: 'Kinds of item' },
  { json: 'linkKinds', en: 'Kinds of link' },
  { json: 'statements', en: 'Statements about the whole plan' },
  { json: 'towns', en: 'Towns and their districts' },
  { json: 'renamed', en: 'Renamed ids' },
  { json: 'themes', en: 'Themes that people ask about, and the items they lead to' },
  { json: 'terms', en: 'Terms explained' },
  { json: 'unsaid', en: 'Words that the sources do not have' },
];
