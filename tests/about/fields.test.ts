/** What the open data page says of the files, held against the files that are really written. */
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { ITEM_FIELDS, LINK_FIELDS, nameOf, PLAN_PARTS, type Field } from '../../src/about/openData/fields.ts';
import { readPlanFolder } from '../../src/build/plan/readPlanFolder.ts';
import { exportFiles, FORMATS } from '../../src/export/exportFiles.ts';
import { openData } from '../../src/i18n/ja/openData.ts';
import { siteWords } from '../../src/i18n/ja/siteWords.ts';

const plan = readPlanFolder('data', process.cwd()).plan!;
const files = new Map(
  FORMATS.flatMap((format) => exportFiles(plan, format, siteWords)).map(({ name, content }) => [name, content]),
);
const file = (name: string) => files.get(name)!.replace(/^\uFEFF/, '');

/** The names that the table has for one file, sorted. */
function named(fields: readonly Field[], of: 'csv' | 'json' | 'graphml' | 'jsonld'): string[] {
  return fields.flatMap((field) => field[of] ?? []).sort();
}

/** All keys of objects; those of an object within are `outer.inner`. */
function keysOf(objects: readonly object[]): string[] {
  const keys = objects.flatMap((object) =>
    Object.entries(object).flatMap(([key, value]: [string, unknown]) =>
      value !== null && typeof value === 'object' && !Array.isArray(value) && !('@value' in value) && !('id' in value)
        ? Object.keys(value).map((inner) => `${key}.${inner}`)
        : [key],
    ),
  );
  return [...new Set(keys)].sort();
}

test.each([
  ['items.csv', ITEM_FIELDS],
  ['links.csv', LINK_FIELDS],
])('%s has these columns and no others', (name, fields) => {
  expect(named(fields, 'csv')).toEqual([...csvParse(file(name)).columns].sort());
});

test('every field has its meaning, and no meaning is left over', () => {
  const { item, link, plan: whole } = openData.fieldMeanings;
  expect(Object.keys(item)).toEqual(ITEM_FIELDS.map(nameOf));
  expect(Object.keys(link)).toEqual(LINK_FIELDS.map(nameOf));
  expect(Object.keys(whole)).toEqual(PLAN_PARTS.map(({ json }) => json));
});

test('plan.json has these keys and no others', () => {
  const json = JSON.parse(file('plan.json')) as { items: object[]; links: object[] };
  expect(PLAN_PARTS.map((part) => part.json).sort()).toEqual(Object.keys(json).sort());
  expect(named(ITEM_FIELDS, 'json')).toEqual(keysOf(json.items));
  expect(named(LINK_FIELDS, 'json')).toEqual(keysOf(json.links));
});

test('plan.graphml has these attributes and no others', () => {
  const names = (of: 'node' | 'edge') => {
    const keys = [...file('plan.graphml').matchAll(/<key id="\w+" for="(\w+)" attr\.name="(\w+)"/g)];
    const attributes = new RegExp(`<${of}((?: \\w+="[^"]*")+)>`).exec(file('plan.graphml'))?.[1] ?? '';
    return [
      ...keys.filter(([, owner]) => owner === of).map(([, , name = '']) => name),
      ...[...attributes.matchAll(/ (\w+)="/g)].map(([, name = '']) => name),
    ].sort();
  };
  // An edge has a source of its own beside the node that it starts at: one name for two things.
  expect(named(ITEM_FIELDS, 'graphml')).toEqual(names('node'));
  expect(named(LINK_FIELDS, 'graphml')).toEqual(names('edge'));
});

test('plan.jsonld has these properties and no others', () => {
  const { '@graph': graph } = JSON.parse(file('plan.jsonld')) as { '@graph': { type: string }[] };
  const properties = (type: string) => keysOf(graph.filter((node) => node.type === type));
  expect(named(ITEM_FIELDS, 'jsonld')).toEqual(properties('skos:Concept'));
  expect(named(LINK_FIELDS, 'jsonld')).toEqual(properties('rdf:Statement'));
});

test('every file is explained, with an example', () => {
  expect(Object.keys(openData.about)).toEqual([...files.keys()]);
  expect(Object.keys(openData.examples)).toEqual([...files.keys()]);
});
