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
  /** What it means. */
  readonly ja: string;
  readonly en: string;
}

/** Fields of an item: `items.csv`, `items` in `plan.json`, nodes in `plan.graphml`, concepts in `plan.jsonld`. */
export const ITEM_FIELDS: readonly Field[] = [
  {
    csv: 'id',
    json: 'id',
    graphml: 'id',
    jsonld: 'id',
    ja: '項目を指すことば。名前が変わっても変わりません',
    en: 'Stable id',
  },
  { csv: 'kind', json: 'kind', graphml: 'kind', jsonld: 'kind', ja: '項目の種類（英語の記号）', en: 'Kind of item' },
  { csv: 'kind_name', ja: '項目の種類の名前', en: 'Name of the kind' },
  {
    csv: 'number',
    json: 'number',
    graphml: 'number',
    jsonld: 'skos:notation',
    ja: '番号（あるものだけ）',
    en: 'Number',
  },
  { csv: 'name', json: 'name', graphml: 'label', jsonld: 'skos:prefLabel', ja: '名前', en: 'Name' },
  { csv: 'reading', json: 'reading', graphml: 'reading', ja: '名前の読み（ひらがな）', en: 'Reading in hiragana' },
  {
    csv: 'short',
    json: 'shorts',
    jsonld: 'skos:altLabel',
    ja: '図に使う短い名前（CSVでは「|」で区切ります）',
    en: 'Short names',
  },
  { json: 'aliases', ja: '検索に使うほかの言葉', en: 'Search words' },
  {
    csv: 'text',
    json: 'text',
    graphml: 'text',
    jsonld: 'skos:definition',
    ja: '正式な文章（ゴール、説明など）',
    en: 'Official text',
  },
  {
    csv: 'parent',
    json: 'parent',
    graphml: 'parent',
    jsonld: 'skos:broader',
    ja: 'この項目を含む項目のid',
    en: 'Id of the containing item',
  },
  { jsonld: 'skos:narrower', ja: 'この項目が含む項目', en: 'Contained items' },
  { jsonld: 'skos:related', ja: 'つながりのある項目（向きと根拠は、つながりの側にあります）', en: 'Linked items' },
  { csv: 'basis', json: 'basis', graphml: 'basis', jsonld: 'basis', ja: '根拠のしるし（下の表）', en: 'Basis' },
  {
    csv: 'note',
    json: 'note',
    graphml: 'note',
    jsonld: 'skos:editorialNote',
    ja: '仮のものに付く注意書き',
    en: 'Mark of a provisional name',
  },
  {
    csv: 'reason',
    json: 'reason',
    graphml: 'reason',
    jsonld: 'reason',
    ja: '原文の言葉でないものの理由',
    en: 'Reason',
  },
  { csv: 'source', json: 'source', graphml: 'source', jsonld: 'dcterms:source', ja: '出典', en: 'Source' },
  {
    csv: 'color',
    json: 'color',
    graphml: 'color',
    ja: '図での色（#RRGGBB）。ないものは、含む項目と同じ色',
    en: 'Colour',
  },
  {
    csv: 'year_from',
    json: 'years.from',
    graphml: 'year_from',
    ja: '最初の年度（期間の項目だけ。4月からの年度）',
    en: 'First fiscal year',
  },
  { csv: 'year_to', json: 'years.to', graphml: 'year_to', ja: '最後の年度', en: 'Last fiscal year' },
  { json: 'map.column', ja: '位置の目安の図での、左からの列', en: 'Column on the schematic map' },
  { json: 'map.row', ja: '同じく、上からの行', en: 'Row' },
  { json: 'map.width', ja: '同じく、横のマスの数', en: 'Width in cells' },
  { json: 'map.height', ja: '同じく、縦のマスの数', en: 'Height in cells' },
  { jsonld: 'type', ja: 'SKOSでの種類（skos:Concept）', en: 'SKOS class' },
  { jsonld: 'skos:inScheme', ja: 'この計画のデータに属すること', en: 'The concept scheme' },
  { jsonld: 'skos:topConceptOf', ja: 'どの項目にも含まれないこと', en: 'Top concept' },
];

/** Fields of a link: `links.csv`, `links` in `plan.json`, edges in `plan.graphml`, statements in `plan.jsonld`. */
export const LINK_FIELDS: readonly Field[] = [
  { graphml: 'id', ja: '通し番号', en: 'Serial number' },
  {
    csv: 'from',
    json: 'from',
    graphml: 'source',
    jsonld: 'rdf:subject',
    ja: 'つながりの元の項目のid',
    en: 'Id of the item it starts at',
  },
  { csv: 'from_name', ja: 'その名前', en: 'Its name' },
  {
    csv: 'to',
    json: 'to',
    graphml: 'target',
    jsonld: 'rdf:object',
    ja: 'つながりの先の項目のid',
    en: 'Id of the item it ends at',
  },
  { csv: 'to_name', ja: 'その名前', en: 'Its name' },
  { csv: 'kind', json: 'kind', graphml: 'kind', jsonld: 'rdf:predicate', ja: 'つながりの種類', en: 'Kind of link' },
  {
    csv: 'level',
    json: 'level',
    graphml: 'level',
    jsonld: 'level',
    ja: 'つながりの段階（ある種類だけ）',
    en: 'Level, where the kind has any',
  },
  { csv: 'basis', json: 'basis', graphml: 'basis', jsonld: 'basis', ja: '根拠のしるし（下の表）', en: 'Basis' },
  { csv: 'reason', json: 'reason', graphml: 'reason', jsonld: 'reason', ja: 'なぜつながるか', en: 'Reason' },
  {
    csv: 'quote',
    json: 'quote',
    graphml: 'quote',
    jsonld: 'quote',
    ja: 'つながりのもとになった原文の言葉',
    en: 'Quoted words',
  },
  { csv: 'source', json: 'source', graphml: 'source', jsonld: 'dcterms:source', ja: '出典', en: 'Source' },
  { jsonld: 'type', ja: 'RDFでの種類（rdf:Statement）', en: 'RDF class' },
];

/** The parts of `plan.json`. */
export const PLAN_PARTS: readonly { readonly json: string; readonly ja: string; readonly en: string }[] = [
  { json: 'meta', ja: '計画の名前、版、出典、ライセンス、注意書き', en: 'Title, version, sources, licence, notice' },
  { json: 'items', ja: '項目', en: 'Items' },
  { json: 'links', ja: 'つながり', en: 'Links' },
  { json: 'periods', ja: '計画の期間（年度）', en: 'Periods in fiscal years' },
  { json: 'kinds', ja: '項目の種類と、その名前', en: 'Kinds of item' },
  { json: 'linkKinds', ja: 'つながりの種類と、その見出しと文章', en: 'Kinds of link' },
  { json: 'statements', ja: '計画全体についての文章', en: 'Statements about the whole plan' },
  { json: 'towns', ja: '町名と、その地区のid', en: 'Towns and their districts' },
  { json: 'renamed', ja: '変わったidの、古いものと新しいもの', en: 'Renamed ids' },
];
