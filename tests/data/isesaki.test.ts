import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlanFolder } from '../../src/build/plan/readPlanFolder.ts';
import { formatPlanError } from '../../src/plan/read/planError.ts';
import type { Plan } from '../../src/plan/model/types.ts';

const { plan: parsed, errors } = readPlanFolder('data');
const leafletFile = readFileSync('data/source/leaflet.txt', 'utf8');
const leaflet = join(leafletFile);

/** Joins cut lines by itself, without the code under test: the white space around each line break goes. */
function join(text: string): string {
  return text.trim().replace(/[ \t]*\r?\n[ \t]*/g, '');
}

function plan(): Plan {
  if (parsed === undefined) throw new Error(errors.map(formatPlanError).join('\n'));
  return parsed;
}

const ofKind = (kind: string) => plan().items.filter((item) => item.kind === kind);
const childrenOf = (id: string, kind: string) => ofKind(kind).filter((item) => item.parent === id);

describe('the real plan', () => {
  test('has no errors', () => {
    expect(errors.map(formatPlanError)).toEqual([]);
  });

  test.each([
    ['vision', 1],
    ['mission', 2],
    ['value', 4],
    ['policy', 7],
    ['measure', 36],
    ['project', 5],
    ['project-item', 15],
    ['district', 4],
    ['direction', 16],
    ['sdg', 17],
    ['gx', 1],
    ['period', 3],
  ])('has every %s: %i', (kind, count) => {
    expect(ofKind(kind)).toHaveLength(count);
  });

  test('has three items in each project and four directions in each district', () => {
    expect(ofKind('project').map(({ id }) => childrenOf(id, 'project-item').length)).toEqual([3, 3, 3, 3, 3]);
    expect(ofKind('district').map(({ id }) => childrenOf(id, 'direction').length)).toEqual([4, 4, 4, 4]);
  });

  test('runs from 2025 to 2034, in two halves', () => {
    expect(plan().meta.years).toEqual({ from: 2025, to: 2034 });
    expect(plan().periods.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['period-vision', 2025, 2034],
      ['period-early', 2025, 2029],
      ['period-late', 2030, 2034],
    ]);
  });
});

describe('the words of the leaflet', () => {
  test('there is a leaflet to look them up in', () => {
    expect(leaflet.length).toBeGreaterThan(2000);
    expect(leaflet).toContain('伊勢崎市将来ビジョン');
  });

  test('every stated name, text and statement is there, character for character', () => {
    const { items, statements } = plan();
    const words = [
      ...items.filter(({ basis }) => basis === 'stated').flatMap(({ name, text }) => [name, text ?? '']),
      ...statements.filter(({ basis }) => basis === 'stated').flatMap(({ title, text }) => [title, text]),
    ].filter((text) => text !== '');
    expect(words.length).toBeGreaterThan(60);
    expect(words.filter((text) => !leaflet.includes(join(text)))).toEqual([]);
  });

  test('every quote of a link is there, and every stated link has one', () => {
    const quotes = plan().links.flatMap(({ quote }) => quote ?? []);
    expect(quotes.filter((quote) => !leaflet.includes(join(quote)))).toEqual([]);
    expect(plan().links.filter(({ basis, quote }) => basis === 'stated' && quote === undefined)).toEqual([]);
  });

  test('no measure is passed off as the city’s: all are provisional, marked, and absent from the leaflet', () => {
    const measures = ofKind('measure');
    expect(measures.filter(({ basis }) => basis !== 'provisional')).toEqual([]);
    expect(measures.map(({ name }) => name).filter((name) => leaflet.includes(name))).toEqual([]);
    expect(plan().kinds.find(({ id }) => id === 'measure')?.provisionalNote).toBe(
      '施策名は概要版に掲載がないため仮の名称です',
    );
  });
});

describe('links and reasons', () => {
  test('every link has two ends, and every item but the roots a parent that lists it', () => {
    const ids = new Set(plan().items.map(({ id }) => id));
    expect(plan().links.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    const contains = plan().links.filter(({ kind }) => kind === 'contains').map(({ from, to }) => `${from} ${to}`);
    const parents = plan().items.flatMap(({ id, parent }) => (parent === undefined ? [] : [`${parent} ${id}`]));
    expect(contains.toSorted()).toEqual(parents.toSorted());
  });

  test('what is editorial or read says why', () => {
    const { items, links } = plan();
    const unfounded = [...items, ...links].filter(
      ({ basis, reason }) => (basis === 'editorial' || basis === 'read') && (reason ?? '').length < 8,
    );
    expect(unfounded).toEqual([]);
  });

  test('no reason is boilerplate: none is used for two links that were typed one by one', () => {
    // A rule gives one reason to many links on purpose; an item's own links each have theirs.
    const reasons = plan()
      .links.filter(({ kind, basis, level }) => basis === 'editorial' && kind !== 'during' && level !== 'pervasive')
      .map(({ reason }) => reason);
    expect(reasons.length).toBeGreaterThan(150);
    expect(reasons.filter((reason, i) => reasons.indexOf(reason) < i)).toEqual([]);
  });

  test('policy 7 underpins the other six, and the DX project the other four', () => {
    const underpins = plan().links.filter(({ kind }) => kind === 'underpins');
    const from = (id: string) => underpins.filter((link) => link.from === id).map(({ to }) => to);
    expect(from('policy-7')).toEqual([1, 2, 3, 4, 5, 6].map((number) => `policy-${number}`));
    expect(from('project-dx')).toEqual(['shoshi', 'sangyo', 'anshin', 'kyosei'].map((name) => `project-${name}`));
    expect(underpins).toHaveLength(10);
  });

  test('where GX is explicit, it quotes the leaflet', () => {
    const explicit = plan().links.filter(({ level }) => level === 'explicit');
    expect(explicit.length).toBeGreaterThan(0);
    expect(explicit.filter(({ quote }) => quote === undefined)).toEqual([]);
  });
});

describe('what charts and readers need', () => {
  const charted = ['policy', 'measure', 'project', 'project-item', 'district', 'direction'];

  test('everything charted has a reading, and a short name where its name is long', () => {
    const items = plan().items.filter(({ kind }) => charted.includes(kind));
    expect(items.filter(({ reading }) => reading === undefined).map(({ id }) => id)).toEqual([]);
    const long = items.filter(({ name }) => [...name].length > 6);
    expect(long.filter(({ shorts }) => shorts.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('the seventeen goals have their official colours', () => {
    expect(ofKind('sdg').map(({ color }) => color?.toUpperCase()).join(' ')).toBe(
      '#E5243B #DDA63A #4C9F38 #C5192D #FF3A21 #26BDE2 #FCC30B #A21942 #FD6925 #DD1367 #FD9D24 #BF8B2E #3F7E44 #0A97D9 #56C02B #00689D #19486A',
    );
  });

  test('every district can be found by a town, 境 by twenty-six of that name', () => {
    const towns = plan().towns;
    expect(new Set(towns.map(({ item }) => item)).size).toBe(4);
    expect(towns.filter(({ name }) => name.startsWith('境')).every(({ item }) => item === 'district-sakai')).toBe(true);
    expect(towns.filter(({ item }) => item === 'district-sakai')).toHaveLength(26);
  });
});
