import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressAttributes } from '../../src/embed/addressAttributes.ts';
import { ADDRESS_ATTRIBUTES, attributeAddress } from '../../src/embed/attributeAddress.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { VIEWS } from '../../src/views/views.ts';
import { realModel } from '../layout/models.ts';
import { japanese } from '../i18n/japanese.ts';

const explorer = new Explorer(realModel(), VIEWS, japanese);

function attributesOf(fragment: string): ReturnType<typeof addressAttributes> {
  explorer.open(fragment);
  return addressAttributes(explorer.address, explorer.space);
}

test.each([
  ['#/', [['view', 'sunburst']]],
  ['#/list', [['view', 'list']]],
  [
    '#/graph/policy-4?steps=2',
    [
      ['view', 'graph'],
      ['item', 'policy-4'],
      ['steps', '2'],
    ],
  ],
  [
    '#/sunburst?sdg=11,13&year=2031',
    [
      ['view', 'sunburst'],
      ['sdg', '11,13'],
      ['year', '2031'],
    ],
  ],
])('%s', (fragment, attributes) => {
  expect(attributesOf(fragment)).toEqual(attributes);
});

test('whatever is looked at, the element reads back', () => {
  const { space, model } = explorer;
  const address = fc.record(
    {
      item: fc.constantFrom(...model.plan.items.map(({ id }) => id)),
      to: fc.constantFrom(...model.plan.items.map(({ id }) => id)),
      steps: fc.constantFrom(1 as const, 2 as const, 3 as const),
      year: fc.integer({ min: space.years.from - 1, max: space.years.to + 1 }),
      basis: fc.constantFrom('all' as const, 'sourced' as const),
      without: fc.subarray([...space.kinds]),
      overlays: fc.record(
        Object.fromEntries(
          space.overlays.map(({ id, values, multiple }) => [
            id,
            fc.subarray([...values], { maxLength: multiple ? values.length : 1 }),
          ]),
        ),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.constantFrom(...VIEWS.map(({ id }) => id)), address, (view, change) => {
      explorer.open('#/');
      const before = explorer.href({ view, ...change });
      const attributes = new Map(attributesOf(before));
      expect(ADDRESS_ATTRIBUTES).toEqual(expect.arrayContaining([...attributes.keys()]));
      explorer.open(attributeAddress((name) => attributes.get(name) ?? null));
      expect(explorer.href({})).toBe(before);
      expect(explorer.problems).toEqual([]);
    }),
  );
});
