import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { isClaim } from '../../../src/briefing/claims/isClaim.ts';
import { holdClaim } from '../../../src/briefing/claims/holdClaim.ts';
import { STRANGE_YAML } from '../../fixtures/strangeYaml.ts';
import { read } from '../smallDeck.ts';
import { heldErrors, saying, smallIndex } from '../smallTruths.ts';
import { anyClaim } from './anyClaim.ts';

const word = fc.oneof(
  fc.constantFrom('pillar', 'action', 'sea', 'happens', 'contains', 'phase-all', 'stated', 'from', 'text', '海'),
  fc.stringMatching(/^[a-z海森][a-z0-9-]{0,8}$/),
);
const RUNS = { numRuns: 300, seed: 20261127 };

test('every claim that has its form is read as it is written, alone and in a list', () => {
  fc.assert(
    fc.property(fc.array(anyClaim(word), { minLength: 1, maxLength: 3 }), (claims) => {
      const [one] = claims;
      expect(claims.every(isClaim)).toBe(true);
      expect(read(saying({}, `claim: ${JSON.stringify(claims)}`)).deck?.scenes[0]?.claims).toEqual(claims);
      expect(read(saying({}, `claim: ${JSON.stringify(one)}`)).deck?.scenes[0]?.claims).toEqual([one]);
    }),
    RUNS,
  );
});

test('whatever is claimed is held or told in a sentence, never an exception', () => {
  let untrue = 0;
  fc.assert(
    fc.property(anyClaim(word), (claim) => {
      const told = holdClaim(claim, smallIndex);
      for (const { key, message } of told) {
        expect(key === '' || Object.hasOwn(claim, key) || ['from', 'to'].includes(key)).toBe(true);
        expect(message).toMatch(/[ぁ-ん].*。$/);
      }
      if (told.length > 0) untrue++;
    }),
    RUNS,
  );
  expect(untrue).toBeGreaterThan(100);
});

test('whatever stands at claim is read or told with its place, never an exception', () => {
  const value: fc.Arbitrary<unknown> = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(...STRANGE_YAML),
    fc.dictionary(
      fc.constantFrom('count', 'is', 'links', 'only', '__proto__', 'toString'),
      fc.jsonValue({ maxDepth: 1 }),
    ),
  );
  let refused = 0;
  fc.assert(
    fc.property(value, (came) => {
      const lines = stringify({ claim: came }).trimEnd().split('\n');
      const errors = heldErrors(saying({}, ...lines));
      for (const error of errors) expect(error).toMatch(/^\d+:\d+ scenes\[0\]\.claim.* — .*[ぁ-ん].*。$/s);
      if (errors.length > 0) refused++;
      const claims = read(saying({}, ...lines)).deck?.scenes[0]?.claims ?? [];
      expect(claims.every(isClaim)).toBe(true);
    }),
    RUNS,
  );
  expect(refused).toBeGreaterThan(100);
});
