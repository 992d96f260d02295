import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADDRESS_ATTRIBUTES, attributeAddress } from '../../src/embed/attributeAddress.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { VIEWS } from '../../src/views/views.ts';
import { realModel } from '../layout/models.ts';
import { japanese } from '../i18n/japanese.ts';

const spelled = (attributes: Readonly<Record<string, string>>) => attributeAddress((name) => attributes[name] ?? null);

describe('an address in attributes', () => {
  test.each([
    [{}, '#/'],
    [{ view: 'graph' }, '#/graph'],
    [{ item: 'policy-4' }, '#//policy-4'],
    [{ view: 'sunburst', item: 'policy-4', sdg: '11,13' }, '#/sunburst/policy-4?sdg=11,13'],
    [{ view: ' list ', item: '', year: '2031', gx: '1' }, '#/list?gx=1&year=2031'],
    [{ view: 'a/b', item: 'c?d&e' }, '#/a%2Fb/c%3Fd%26e'],
    [{ item: 'a\ud800b' }, '#//ab'],
    [{ class: 'wide', id: 'plan', lang: 'ja', 'data-from': 'cms', onclick: 'x()', title: 'a', height: '3' }, '#/'],
  ])('%j is %s', (attributes, fragment) => {
    expect(spelled(attributes)).toBe(fragment);
  });

  test('every parameter that the explorer writes is an attribute, and read back as it was', () => {
    const explorer = new Explorer(realModel(), VIEWS, japanese);
    const full =
      '#/matrix/policy-4?sdg=11,13&gx=1&basis=sourced&with=policy-1&to=sdg-11&steps=2&year=2031&without=sdg&unlinked=during&rows=direction&columns=policy&sort=-total';
    explorer.open(full);
    expect(explorer.problems).toEqual([]);
    const query = new URLSearchParams(explorer.href({}).split('?')[1]);
    const attributes = { view: 'matrix', item: 'policy-4', ...Object.fromEntries(query) };
    expect(ADDRESS_ATTRIBUTES).toEqual(expect.arrayContaining(Object.keys(attributes)));
    const before = explorer.href({});
    explorer.open(spelled(attributes));
    expect(explorer.href({})).toBe(before);
  });

  test('whatever the attributes say, it is one fragment', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...ADDRESS_ATTRIBUTES, 'style'), fc.string({ unit: 'binary' })),
        (attributes) => {
          expect(spelled(attributes)).toMatch(/^#\/[^#\s]*$/);
        },
      ),
    );
  });
});
