import fc from 'fast-check';
import { FORM_NAMES, FORMS, type Claim, type Form, type Shape } from '../../../src/briefing/claims/claim.ts';

/** A claim of any form, with any of its keys. @param word what may stand where a word does */
export function anyClaim(word: fc.Arbitrary<string>): fc.Arbitrary<Claim> {
  const values: Readonly<Record<Shape, fc.Arbitrary<unknown>>> = {
    word,
    number: fc.nat(3000),
    words: fc.array(word, { maxLength: 4 }),
    yes: fc.constant(true),
  };
  return fc.constantFrom(...FORM_NAMES).chain((form) => claimOf(form, values));
}

function claimOf(form: Form, values: Readonly<Record<Shape, fc.Arbitrary<unknown>>>): fc.Arbitrary<Claim> {
  const shapes = Object.entries<Shape>(FORMS[form]).map(([key, shape]) => [key, values[shape]] as const);
  return fc
    .record(Object.fromEntries(shapes), { requiredKeys: [form] })
    .map((claim) => Object.fromEntries(shapes.flatMap(([key]) => (key in claim ? [[key, claim[key]]] : []))) as Claim);
}
