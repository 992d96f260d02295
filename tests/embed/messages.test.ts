import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMessage } from '../../src/embed/messages.ts';

describe('what a frame and its host say to each other', () => {
  test.each([
    [{ type: 'plan:ready' }, { type: 'plan:ready' }],
    [
      { type: 'plan:height', height: 640.5 },
      { type: 'plan:height', height: 640.5 },
    ],
    [
      { type: 'plan:address', address: '#/' },
      { type: 'plan:address', address: '#/' },
    ],
    [
      { type: 'plan:go', address: '#/list/sea', more: 1 },
      { type: 'plan:go', address: '#/list/sea' },
    ],
  ])('%j is heard', (data, message) => {
    expect(parseMessage(data)).toEqual(message);
  });

  test.each([
    [{ type: 'plan:height' }],
    [{ type: 'plan:height', height: '640' }],
    [{ type: 'plan:height', height: 0 }],
    [{ type: 'plan:height', height: -1 }],
    [{ type: 'plan:height', height: NaN }],
    [{ type: 'plan:height', height: Infinity }],
    [{ type: 'plan:height', height: 1e7 }],
    [{ type: 'plan:go' }],
    [{ type: 'plan:go', address: 7 }],
    [{ type: 'plan:go', address: 'https://elsewhere.invalid/' }],
    [{ type: 'plan:go', address: 'javascript:alert(1)' }],
    [{ type: 'plan:go', address: `#/${'a'.repeat(2000)}` }],
    [{ type: 'plan:stop', address: '#/' }],
    [['plan:ready']],
    ['plan:ready'],
    [null],
    [undefined],
    [() => ({ type: 'plan:ready' })],
  ])('%j is not', (data) => {
    expect(parseMessage(data)).toBeUndefined();
  });

  test('whatever comes, nothing but a message of one of the shapes is made of it', () => {
    const type = fc.constantFrom('plan:ready', 'plan:height', 'plan:address', 'plan:go', 'plan:', 'toString');
    const near = fc.record({ type, height: fc.anything(), address: fc.anything() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), near), (data) => {
        const message = parseMessage(data);
        if (message === undefined) return;
        const { type: heard, ...rest } = message;
        const shapes: Record<string, string> = {
          'plan:ready': '',
          'plan:height': 'height number',
          'plan:address': 'address string',
          'plan:go': 'address string',
        };
        expect(
          Object.entries(rest)
            .map(([key, value]) => `${key} ${typeof value}`)
            .join(),
        ).toBe(shapes[heard]);
      }),
      { numRuns: 2000 },
    );
  });
});
