import { describe, expect, test } from 'vitest';
import { largestFit } from '../../src/layout/largestFit.ts';

const search = { least: 12, most: 64, start: 21.6, close: 0.98 };

/** Words in lines of a room of 800 × 400: letters of a size take as many lines as they wrap into. */
function wrapped(letters: number): (size: number) => number {
  return (size) => (Math.ceil((letters * size) / 800) * size * 1.4) / 400;
}

/** The largest size on a fine grid that fits. */
function exact(fill: (size: number) => number): number {
  const sizes = Array.from({ length: 5201 }, (_, step) => 12 + step / 100);
  return sizes.filter((size) => fill(size) <= 1).at(-1) ?? 12;
}

describe('the largest size that fits', () => {
  test.each([20, 60, 100, 150, 250, 400, 700])(
    'of %i letters is found within a few hundredths, in few trials',
    (letters) => {
      const fill = wrapped(letters);
      let trials = 0;
      const found = largestFit((size) => ((trials += 1), fill(size)), search);
      expect(fill(found)).toBeLessThanOrEqual(1);
      expect(found / exact(fill)).toBeGreaterThan(0.9);
      expect(trials).toBeLessThanOrEqual(6);
    },
  );

  test.each([
    ['is the largest allowed where all fit', () => 0.01, 64],
    ['is the smallest allowed where none fits', () => 5, 12],
  ])('%s', (_name, fill, size) => {
    expect(largestFit(fill, search)).toBeCloseTo(size, 0);
  });
});
