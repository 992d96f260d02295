// @vitest-environment jsdom
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { exportFiles } from '../../src/export/exportFiles.ts';
import { itemsCsv, linksCsv } from '../../src/export/planCsv.ts';
import { planGraphml } from '../../src/export/planGraphml.ts';
import { planJson } from '../../src/export/planJson.ts';
import { planJsonld } from '../../src/export/planJsonld.ts';
import { siteWords } from '../../src/i18n/ja/siteWords.ts';
import type { Item, Plan } from '../../src/plan/model/types.ts';
import { smallPlan } from '../plan/smallPlan.ts';

const plan = smallPlan();
const MARK = '仮（取組の名前は仮のものです）';

/** The plan with another name and text for its first pillar. */
function withItem(change: Partial<Item>): Plan {
  return { ...plan, items: plan.items.map((item) => (item.id === 'sea' ? { ...item, ...change } : item)) };
}

describe('plan.json', () => {
  const json = JSON.parse(planJson(plan, siteWords)) as Plan;

  test('reads back as the same plan', () => {
    const items = json.items.map((item) => Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'note')));
    expect({ ...json, items }).toEqual(plan);
    expect(Object.keys(json)).toEqual([
      'meta',
      'items',
      'links',
      'periods',
      'kinds',
      'linkKinds',
      'statements',
      'towns',
      'renamed',
      'themes',
      'terms',
      'unsaid',
    ]);
  });

  test('marks what is provisional, and nothing else', () => {
    const noted = json.items.filter((item) => 'note' in item);
    expect(noted).toEqual([{ ...plan.items.find(({ id }) => id === 'wood'), note: MARK }]);
  });
});

describe('items.csv and links.csv', () => {
  const items = csvParse(itemsCsv(plan, siteWords).slice(1));
  const links = csvParse(linksCsv(plan).slice(1));

  test('begin with a byte order mark and stable column names', () => {
    expect(itemsCsv(plan, siteWords).split('\n')[0]).toBe(
      '\uFEFFid,kind,kind_name,number,name,reading,short,text,parent,basis,note,reason,source,color,year_from,year_to',
    );
    expect(linksCsv(plan).split('\n')[0]).toBe('\uFEFFfrom,from_name,to,to_name,kind,level,basis,reason,quote,source');
  });

  test('have a row for each item and each link', () => {
    expect(items.map(({ id }) => id)).toEqual(plan.items.map(({ id }) => id));
    expect(links.map(({ from, to, kind }) => [from, to, kind])).toEqual(
      plan.links.map(({ from, to, kind }) => [from, to, kind]),
    );
  });

  test('keep line breaks, numbers and short names', () => {
    const row = (id: string) => items.find((item) => item.id === id);
    expect(row('forest')).toMatchObject({ number: '2', text: '水源の森を、町のみんなで\n育てます。', kind_name: '柱' });
    expect(row('sea')?.short).toBe('海守る|海');
    expect(row('phase-first')).toMatchObject({ year_from: '2026', year_to: '2028' });
    expect(row('wood')?.note).toBe(MARK);
  });

  test.each(['=1+1', '+81', '-1', '@sum', '＝1', '\t=1', '\r=1'])('%j does not run in a spreadsheet', (text) => {
    const [cell] = csvParse(itemsCsv(withItem({ text }), siteWords).slice(1)).filter(({ id }) => id === 'sea');
    expect(cell?.text).toBe(`'${text}`);
  });

  test('quotes, commas and marks inside a text stay as they are', () => {
    const text = 'a "b", c=d';
    const [cell] = csvParse(itemsCsv(withItem({ text }), siteWords).slice(1)).filter(({ id }) => id === 'sea');
    expect(cell?.text).toBe(text);
  });
});

describe('plan.graphml', () => {
  const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
  const count = (xml: Document, tag: string) => xml.getElementsByTagName(tag).length;

  test('is well-formed, with a node for each item and an edge for each link', () => {
    const xml = parse(planGraphml(plan, siteWords));
    expect(count(xml, 'parsererror')).toBe(0);
    expect([count(xml, 'node'), count(xml, 'edge')]).toEqual([plan.items.length, plan.links.length]);
  });

  test('declares every key it uses, once', () => {
    const xml = parse(planGraphml(plan, siteWords));
    const declared = [...xml.getElementsByTagName('key')].map((key) => key.id);
    const used = new Set([...xml.getElementsByTagName('data')].map((data) => data.getAttribute('key')));
    expect(new Set(declared).size).toBe(declared.length);
    expect([...used].filter((key) => !declared.includes(key ?? ''))).toEqual([]);
  });

  test('joins nodes that exist, from the one to the other', () => {
    const xml = parse(planGraphml(plan, siteWords));
    const edges = [...xml.getElementsByTagName('edge')].map((edge) => [
      edge.getAttribute('source'),
      edge.getAttribute('target'),
    ]);
    expect(edges).toEqual(plan.links.map(({ from, to }) => [from, to]));
  });

  test('stays well-formed with any text', () => {
    const xml = parse(
      planGraphml(withItem({ name: '<a href="x">&amp; ]]>\u0000\u001B\uD800🦋', color: '"' }), siteWords),
    );
    expect(count(xml, 'parsererror')).toBe(0);
    const labels = [...xml.querySelectorAll('data[key="n_label"]')].map(({ textContent }) => textContent);
    expect(labels[1]).toBe('<a href="x">&amp; ]]>🦋');
  });
});

describe('plan.jsonld', () => {
  type Node = Readonly<Record<string, unknown>>;
  const graph = (JSON.parse(planJsonld(plan, siteWords)) as { '@graph': Node[] })['@graph'];
  const ofType = (type: string) => graph.filter((node) => node['type'] === type);
  const concept = (id: string) => graph.find((node) => node['id'] === `#${id}`);

  test('has one scheme, a concept for each item and a statement for each link', () => {
    expect(ofType('skos:ConceptScheme')).toHaveLength(1);
    expect(ofType('skos:Concept')).toHaveLength(plan.items.length);
    expect(ofType('rdf:Statement')).toHaveLength(plan.links.length);
  });

  test('says in SKOS what SKOS can say', () => {
    expect(concept('sea')).toEqual({
      id: '#sea',
      type: 'skos:Concept',
      'skos:prefLabel': { '@value': '海を守る', '@language': 'ja' },
      'skos:altLabel': [
        { '@value': '海守る', '@language': 'ja' },
        { '@value': '海', '@language': 'ja' },
      ],
      'skos:notation': '1',
      'skos:definition': { '@value': '砂浜と藻場を、次の世代へ手渡します。', '@language': 'ja' },
      kind: 'pillar',
      basis: 'stated',
      'dcterms:source': 'あらまし「3つの柱」',
      'skos:inScheme': { id: '#scheme/' },
      'skos:broader': { id: '#dream' },
      'skos:narrower': [{ id: '#beach' }, { id: '#seaweed' }],
    });
  });

  test('relates both ends of a link, but no item to what lies around it', () => {
    expect(concept('place-coast')?.['skos:related']).toEqual([{ id: '#beach' }, { id: '#seaweed' }]);
    expect(concept('dream')?.['skos:related']).toBeUndefined();
  });

  test('describes every property of its own', () => {
    const described = ofType('rdf:Property').map((node) => node['id']);
    const own = ['basis', 'reason', 'quote', 'level', 'kind', ...plan.linkKinds.map(({ id }) => `link-${id}`)];
    expect(described).toEqual(own.map((name) => `#term/${name}`));
  });

  test('marks what is provisional', () => {
    expect(concept('wood')?.['skos:editorialNote']).toEqual({ '@value': MARK, '@language': 'ja' });
  });
});

test.each([
  ['json', ['plan.json']],
  ['csv', ['items.csv', 'links.csv']],
  ['graphml', ['plan.graphml']],
  ['jsonld', ['plan.jsonld']],
] as const)('%s makes %s', (format, names) => {
  expect(exportFiles(plan, format, siteWords).map(({ name }) => name)).toEqual(names);
});
