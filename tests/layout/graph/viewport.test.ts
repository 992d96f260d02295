import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIT, levelOf, panBy, showSpot, zoomAt } from '../../../src/layout/graph/viewport.ts';

const SIZE = { width: 600, height: 400 };

test('what is under the pointer stays there', () => {
  const at = { x: 150, y: 300 };
  const view = zoomAt(FIT, 2, at, SIZE);
  expect(view).toEqual({ scale: 2, left: -150, top: -300 });
});

test('one looks at no less than the whole and no nearer than eight times', () => {
  expect(zoomAt(zoomAt(FIT, 3, { x: 0, y: 0 }, SIZE), 0.1, { x: 9, y: 9 }, SIZE)).toBe(FIT);
  expect(zoomAt(FIT, 100, { x: 0, y: 0 }, SIZE).scale).toBe(8);
});

test('a spot is brought into sight, and only as far as it takes', () => {
  const near = zoomAt(FIT, 2, { x: 0, y: 0 }, SIZE);
  expect(showSpot(near, { x: 100, y: 100 }, SIZE, 40)).toEqual(near);
  expect(showSpot(near, { x: 500, y: 100 }, SIZE, 40)).toEqual({ ...near, left: -440 });
});

test('shapes and labels are laid out anew in steps', () => {
  expect([1, 1.2, 1.25, 1.5, 2].map((scale) => levelOf({ ...FIT, scale }).toFixed(2))).toEqual([
    '1.00',
    '1.00',
    '1.25',
    '1.25',
    '1.95',
  ]);
});

test('whatever one does, something of the picture is in the middle', () => {
  const step = fc.oneof(
    fc.record({ dx: fc.integer({ min: -2000, max: 2000 }), dy: fc.integer({ min: -2000, max: 2000 }) }),
    fc.record({
      factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
    }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const view = steps.reduce(
        (now, one) => ('dx' in one ? panBy(now, one.dx, one.dy, SIZE) : zoomAt(now, one.factor, one, SIZE)),
        FIT,
      );
      const middle = [(300 - view.left) / view.scale, (200 - view.top) / view.scale] as const;
      expect(middle[0] >= -1e-6 && middle[0] <= 600 + 1e-6 && middle[1] >= -1e-6 && middle[1] <= 400 + 1e-6).toBe(true);
    }),
  );
});
