import { expect, test } from 'vitest';
import { pruneCustomProperties } from '../../src/build/pruneCustomProperties.ts';

test.each([
  ['keeps what a rule reads', ':root{--a:1px;--b:2px}p{margin:var(--a)}', ':root{--a:1px;}p{margin:var(--a)}'],
  [
    'keeps what a read one reads',
    ':root{--a:var(--b);--b:1px}p{margin:var(--a)}',
    ':root{--a:var(--b);--b:1px}p{margin:var(--a)}',
  ],
  ['drops what only an unread one reads', ':root{--a:var(--b);--b:1px}p{margin:0}', ':root{}p{margin:0}'],
  [
    'keeps a fallback’s property',
    ':root{--a:1px}p{margin:var(--c,var(--a))}',
    ':root{--a:1px}p{margin:var(--c,var(--a))}',
  ],
  ['keeps what scripts read', '@media print{:root{--tier:small}}', '@media print{:root{--tier:small}}'],
  ['leaves other declarations alone', 'p{color:red;--x:1;margin:0}', 'p{color:red;margin:0}'],
])('%s', (_name, css, expected) => {
  expect(pruneCustomProperties(css, ['--tier'])).toBe(expected);
});
