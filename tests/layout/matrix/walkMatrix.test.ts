import { expect, test } from 'vitest';
import { walkMatrix } from '../../../src/layout/matrix/walkMatrix.ts';

/** A head, a line that names a group, two rows, the sums. */
const LINES = [4, 1, 4, 4, 4];

test.each([
  // from    key            to
  ['0 0', 'ArrowDown', '1 0'],
  ['0 2', 'ArrowDown', '2 2'],
  ['2 2', 'ArrowUp', '0 2'],
  ['2 0', 'ArrowUp', '1 0'],
  ['0 0', 'ArrowUp', '0 0'],
  ['4 3', 'ArrowDown', '4 3'],
  ['2 0', 'ArrowLeft', '2 0'],
  ['2 3', 'ArrowRight', '2 3'],
  ['1 0', 'ArrowRight', '1 0'],
  ['2 1', 'Home', '2 0'],
  ['2 1', 'End', '2 3'],
  ['2 1', 'Control+Home', '0 0'],
  ['2 1', 'Control+End', '4 3'],
  ['2 1', 'Control+ArrowDown', '4 1'],
  ['2 1', 'PageDown', '4 1'],
  ['3 1', 'PageUp', '0 1'],
  ['2 1', 'Tab', undefined],
  ['2 1', 'a', undefined],
])('from %s, %s leads to %s', (from, keys, to) => {
  const [line = 0, column = 0] = from.split(' ').map(Number);
  const key = keys.replace('Control+', '');
  const reached = walkMatrix(LINES, { line, column }, key, key !== keys);
  expect(reached && `${reached.line} ${reached.column}`).toBe(to);
});
