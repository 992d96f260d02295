import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutated } from './mutated.ts';
import { smallDeck, read } from './smallDeck.ts';

test('mutated decks: a deck, or errors that point into the file; never an exception', { timeout: 60_000 }, () => {
  let refused = 0;
  fc.assert(
    fc.property(mutated(smallDeck), (text) => {
      const { deck, errors } = read(text);
      expect(deck === undefined).toBe(errors.length > 0);
      const lines = text.split(/\r?\n/);
      for (const { file, line, column, message } of errors) {
        expect(file).toBe('briefings/walk.yaml');
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        expect(message).toMatch(/[ぁ-ん].*。/s);
        // A sentence that nobody can read for its length helps nobody.
        expect(message.length).toBeLessThan(300);
      }
      for (const scene of deck?.scenes ?? []) expect([scene.title, scene.address]).not.toContain('');
      if (deck === undefined) refused++;
    }),
    { numRuns: 200, seed: 20261124 },
  );
  // Most mutations break something: otherwise this test would only show that good decks are read.
  expect(refused).toBeGreaterThan(100);
});
