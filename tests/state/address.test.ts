import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexPlan } from '../../src/plan/model/lookup.ts';
import { formatAddress, homeAddress, parseAddress, type AddressSpace } from '../../src/state/address.ts';
import { allParameters, usualParameters } from '../../src/state/parameters.ts';
import { VIEWS } from '../../src/views/views.ts';
import { smallPlan } from '../plan/smallPlan.ts';

const plan = smallPlan();
const parameters = allParameters(VIEWS.map((view) => view.parameters));
const space: AddressSpace = {
  languages: ['ja', 'pt'],
  parameters,
  usual: usualParameters(parameters),
  views: [{ id: 'sunburst' }, { id: 'list' }, { id: 'matrix' }],
  center: 'dream',
  resolve: (id) => indexPlan(plan).resolve(id),
  years: plan.meta.years,
  kinds: plan.kinds.map(({ id }) => id),
  linkKinds: plan.linkKinds.map(({ id }) => id),
  themes: ['sand'],
  overlays: [
    { id: 'tide', multiple: true, values: ['1', '2', '10'] },
    { id: 'wind', multiple: false, values: ['1', 'north'] },
  ],
};
const ids = plan.items.map(({ id }) => id);

/** An address in one line: view, item, basis, and whatever else is not as usual. */
function read(fragment: string): string {
  const { view, item, basis, ...rest } = parseAddress(fragment, space).address;
  const { overlays, ...others } = rest;
  const unusual = [...Object.entries(others), ...Object.entries(overlays)]
    .map(([key, value]) => [key, [value].flat().join()] as const)
    .filter(([key, value]) => value !== '' && !(key === 'steps' && value === '1'));
  return [view, item, basis, ...unusual.map((pair) => pair.join(' '))].join(' ');
}

function problemsOf(fragment: string): string[] {
  return parseAddress(fragment, space).problems.map(({ part, came }) => `${part}: ${came}`);
}

describe('an address that can be followed', () => {
  test.each([
    ['', 'sunburst dream all'],
    ['#', 'sunburst dream all'],
    ['#/', 'sunburst dream all'],
    ['/', 'sunburst dream all'],
    ['#/sunburst', 'sunburst dream all'],
    ['#/sunburst/sea', 'sunburst sea all'],
    ['/sunburst/sea', 'sunburst sea all'],
    ['#/list', 'list dream all'],
    ['#/list/', 'list dream all'],
    ['#/list/sea/', 'list sea all'],
    ['#//sea', 'sunburst sea all'],
    ['#/list/sea?basis=sourced', 'list sea sourced'],
    ['#/?basis=sourced', 'sunburst dream sourced'],
    ['#/list?basis=all', 'list dream all'],
    ['#/list/sea?', 'list sea all'],
    ['#/list/%73ea', 'list sea all'],
    ['#/list/place-coast', 'list place-coast all'],
    ['#/list/shore', 'list place-coast all'],
    ['#/list/sea?with=forest', 'list sea all with forest'],
    ['#/list/sea?with=shore&basis=sourced', 'list sea sourced with place-coast'],
    ['#/list/sea?with=sea', 'list sea all'],
    ['#/?with=sea', 'sunburst dream all with sea'],
    ['#/list/sea?to=forest', 'list sea all to forest'],
    ['#/list/sea?to=shore', 'list sea all to place-coast'],
    ['#/list/sea?to=sea', 'list sea all'],
    ['#/list/sea?steps=3', 'list sea all steps 3'],
    ['#/list/sea?steps=1', 'list sea all'],
    ['#/list/sea?year=2026', 'list sea all year 2026'],
    ['#/list/sea?year=2025', 'list sea all year 2025'],
    ['#/list/sea?year=2032', 'list sea all year 2032'],
    ['#/list?without=place,action', 'list dream all without action,place'],
    ['#/list?without=place,place', 'list dream all without place'],
    ['#/list?unlinked=during', 'list dream all unlinked during'],
    ['#/matrix?rows=action&columns=place', 'matrix dream all rows action columns place'],
    ['#/matrix?sort=-place-coast', 'matrix dream all sort -place-coast'],
    ['#/matrix?sort=shore', 'matrix dream all sort place-coast'],
    ['#/matrix?sort=total', 'matrix dream all sort total'],
    ['#/list/sea?deck=walk&scene=3', 'list sea all deck walk scene 3'],
    ['#/list?deck=%E6%B5%B7-2', 'list dream all deck 海-2'],
    ['#/list?scene=3', 'list dream all'],
    ['#/list?tide=10,1', 'list dream all tide 1,10'],
    ['#/list?tide=1%2C2&wind=north', 'list dream all tide 1,2 wind north'],
  ])('%s is %s', (fragment, address) => {
    expect(read(fragment)).toBe(address);
    expect(problemsOf(fragment)).toEqual([]);
  });
});

describe('an address that cannot be followed falls back to what is near', () => {
  test.each([
    ['#/map', 'sunburst dream all', ['view: map']],
    ['#/map/sea', 'sunburst sea all', ['view: map']],
    ['#/list/sky', 'list dream all', ['item: sky']],
    ['#/list/place-cost', 'list dream all', ['item: place-cost']],
    ['#/list/place-coast-9', 'list place-coast all', ['item: place-coast-9']],
    ['#/list/place-coast-9-1', 'list place-coast all', ['item: place-coast-9-1']],
    ['#/list/shore-2', 'list place-coast all', ['item: shore-2']],
    ['#/list/sea-', 'list sea all', ['item: sea-']],
    ['#/list/SEA', 'list dream all', ['item: SEA']],
    ['#/list/toString', 'list dream all', ['item: toString']],
    ['#/list/__proto__', 'list dream all', ['item: __proto__']],
    ['#/list/sea?basis=guessed', 'list sea all', ['basis: guessed']],
    ['#/list/sea?basis=', 'list sea all', ['basis: ']],
    ['#/list/sea?with=sky', 'list sea all', ['with: sky']],
    ['#/list/sea?with=', 'list sea all', ['with: ']],
    ['#/list/sea?with=place-coast-9', 'list sea all with place-coast', ['with: place-coast-9']],
    ['#/list/sea?month=5', 'list sea all', ['parameter: month']],
    ['#/list/sea?basis=sourced&month=5', 'list sea sourced', ['parameter: month']],
    ['#/list/sea?to=sky', 'list sea all', ['to: sky']],
    ['#/list/sea?to=place-coast-9', 'list sea all to place-coast', ['to: place-coast-9']],
    ['#/list/sea?steps=4', 'list sea all', ['steps: 4']],
    ['#/list/sea?steps=', 'list sea all', ['steps: ']],
    ['#/list/sea?year=1999', 'list sea all year 2025', ['year: 1999']],
    ['#/list/sea?year=2999', 'list sea all year 2032', ['year: 2999']],
    ['#/list/sea?year=R9', 'list sea all', ['year: R9']],
    ['#/list?deck=a/b&scene=2', 'list dream all', ['deck: a/b']],
    ['#/list?deck=walk&scene=0', 'list dream all deck walk', ['scene: 0']],
    ['#/list?deck=walk&scene=x', 'list dream all deck walk', ['scene: x']],
    ['#/list?without=place,cloud', 'list dream all without place', ['without: cloud']],
    ['#/list?without=', 'list dream all', ['without: ']],
    ['#/list?unlinked=toString', 'list dream all', ['unlinked: toString']],
    ['#/matrix?rows=cloud', 'matrix dream all', ['rows: cloud']],
    ['#/matrix?columns=', 'matrix dream all', ['columns: ']],
    ['#/matrix?sort=--sea', 'matrix dream all', ['sort: --sea']],
    ['#/matrix?sort=-', 'matrix dream all', ['sort: -']],
    ['#/list?tide=3', 'list dream all', ['overlay: 3']],
    ['#/list?tide=2,3', 'list dream all tide 2', ['overlay: 3']],
    ['#/list?wind=1,north', 'list dream all wind 1', ['overlay: north']],
    ['#/list/sea/beach', 'list sea all', ['form: /list/sea/beach']],
    ['#sea', 'sunburst dream all', ['form: sea']],
    ['#main', 'sunburst dream all', ['form: main']],
    ['##/list', 'sunburst dream all', ['form: #/list']],
    ['#/list/%E0%A4%A', 'list dream all', ['item: %E0%A4%A']],
    ['#/%/sea', 'sunburst sea all', ['view: %']],
    ['#/?lang=xx&ruby=1', 'sunburst dream all', ['lang: xx', 'ruby: 1']],
    ['#/?lang=ja', 'sunburst dream all', []],
    ['#/?lang=pt', 'sunburst dream all lang pt', []],
    ['#/map/sky?basis=x&y=z', 'sunburst dream all', ['view: map', 'item: sky', 'basis: x', 'parameter: y']],
  ])('%s is %s', (fragment, address, problems) => {
    expect(read(fragment)).toBe(address);
    expect(problemsOf(fragment)).toEqual(problems);
  });

  test('what came is cut to a length that can be shown, between characters', () => {
    expect(problemsOf(`#/list/${'𠮷'.repeat(41)}`)).toEqual([`item: ${'𠮷'.repeat(40)}…`]);
    expect(problemsOf(`#/list/${'𠮷'.repeat(40)}`)).toEqual([`item: ${'𠮷'.repeat(40)}`]);
  });

  test.each(['#/list/sea?month=5&month=6', `#/list?${'y'.repeat(50)}1=a&${'y'.repeat(50)}2=b`])(
    'the same problem is told once: %s',
    (fragment) => {
      expect(problemsOf(fragment)).toHaveLength(1);
    },
  );
});

describe('an address is written without its defaults', () => {
  test.each([
    [{}, '#/'],
    [{ item: 'sea' }, '#/sunburst/sea'],
    [{ view: 'list' }, '#/list'],
    [{ view: 'list', item: 'sea' }, '#/list/sea'],
    [{ basis: 'sourced' }, '#/?basis=sourced'],
    [{ view: 'list', item: 'sea', basis: 'sourced' }, '#/list/sea?basis=sourced'],
    [{ item: 'sea', with: 'forest' }, '#/sunburst/sea?with=forest'],
    [{ item: 'sea', with: 'sea' }, '#/sunburst/sea'],
    [{ basis: 'sourced', with: 'sea' }, '#/?basis=sourced&with=sea'],
    [{ item: 'sea', to: 'forest', steps: 2 }, '#/sunburst/sea?to=forest&steps=2'],
    [{ item: 'sea', to: 'sea', steps: 1 }, '#/sunburst/sea'],
    [{ year: 2027, overlays: { tide: ['1', '2'] } }, '#/?tide=1,2&year=2027'],
    [{ overlays: { tide: [] } }, '#/'],
    [{ overlays: { storm: ['1'] } }, '#/'],
    [{ without: ['place'], unlinked: [] }, '#/?without=place'],
    [{ view: 'matrix', rows: 'action', sort: '-total' }, '#/matrix?rows=action&sort=-total'],
  ] as const)('%j is %s', (change, fragment) => {
    expect(formatAddress({ ...homeAddress(space), ...change }, space)).toBe(fragment);
  });

  test('and reads back as itself, for every view, item and basis', () => {
    for (const { id: view } of space.views) {
      for (const item of ids) {
        for (const basis of ['all', 'sourced'] as const) {
          const address = { ...homeAddress(space), view, item, basis };
          expect(parseAddress(formatAddress(address, space), space)).toEqual({ address, problems: [] });
          for (const other of ids.filter((id) => id !== item)) {
            const pair = { ...address, with: other };
            expect(parseAddress(formatAddress(pair, space), space)).toEqual({ address: pair, problems: [] });
          }
        }
      }
    }
  });

  test('an old id is written as the new one', () => {
    const { address } = parseAddress('#/list/shore', space);
    expect(formatAddress(address, space)).toBe('#/list/place-coast');
  });

  test('an id with a slash or in Japanese survives', () => {
    const wide: AddressSpace = { ...space, resolve: (id) => (['海/森', 'a?b'].includes(id) ? id : undefined) };
    for (const item of ['海/森', 'a?b']) {
      const address = { ...homeAddress(space), view: 'list', item };
      expect(parseAddress(formatAddress(address, wide), wide)).toEqual({ address, problems: [] });
    }
  });
});

describe('whatever stands in the address bar', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...space.views.map(({ id }) => id),
      ...ids,
      'shore',
      'basis',
      'with',
      'sourced',
      'all',
      'dream-1',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('%', '%E0', '%zz', '%00', '%2F', '%F0%9F', '\ud800', '__proto__', 'constructor', '..', '-'),
  );
  const parameter = fc.constantFrom(
    'deck',
    'scene',
    'lang',
    'ruby',
    'basis',
    'with',
    'to',
    'steps',
    'year',
    'without',
    'rows',
    'sort',
    'tide',
    'wind',
  );
  const mark = fc.constantFrom('/', '//', '?', '&', '=', '#', '-', '%', '+', '\n', '　');
  const anyFragment = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => `#${text}`),
    fc.array(fc.oneof(word, mark), { maxLength: 20 }).map((parts) => `#/${parts.join('')}`),
    fc.array(word, { maxLength: 4 }).map((parts) => `#/${parts.join('/')}`),
    fc
      .array(fc.tuple(parameter, word), { maxLength: 8 })
      .map((pairs) => `#/list?${pairs.map((pair) => pair.join('=')).join('&')}`),
    fc.tuple(word, fc.integer({ min: 1, max: 20_000 })).map(([part, count]) => `#/${part.repeat(count)}`),
    fc.integer({ min: 1, max: 20_000 }).map((count) => `#${'/'.repeat(count)}`),
  );

  test('it is read without an error, as a view and an item that exist, and writes back clean', () => {
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const { address, problems } = parseAddress(fragment, space);
        expect(space.views.map(({ id }) => id)).toContain(address.view);
        expect(ids).toContain(address.item);
        expect(['all', 'sourced']).toContain(address.basis);
        expect(problems.every(({ came }) => [...came].length <= 41)).toBe(true);
        expect(parseAddress(formatAddress(address, space), space)).toEqual({ address, problems: [] });
      }),
      { numRuns: 1_000 },
    );
  });
});
