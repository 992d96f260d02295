import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/export/qr.ts';

const LINK = 'https://example.jp/plan/#/sunburst/policy-4?sdg=11,13&year=2027';

/** The modules that a path of unit-high runs covers, as rows of text. */
function drawn({ size, path }: { size: number; path: string }): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => ' '));
  for (const [, x, y, length] of path.matchAll(/M(\d+),(\d+)h(\d+)v1h-\3z/g)) {
    for (let at = 0; at < Number(length); at++) rows[Number(y)]![Number(x) + at] = '#';
  }
  return rows.map((row) => row.join(''));
}

test('the path covers the dark modules of the code and nothing else', () => {
  const code = qrCode(LINK)!;
  const modules = encode(LINK, { ecc: 'M', border: 4 }).data;
  expect(drawn(code)).toEqual(modules.map((row) => row.map((dark) => (dark ? '#' : ' ')).join('')));
});

test('four modules stay light all around', () => {
  const rows = drawn(qrCode(LINK)!);
  const margin = rows.map((row, y) => (y < 4 || y >= rows.length - 4 ? row : row.slice(0, 4) + row.slice(-4)));
  expect(margin.join('').trim()).toBe('');
  expect(rows[4]!.slice(4, 12)).toBe('####### ');
});

test('a link that is too long for a code has none', () => {
  expect(qrCode('a'.repeat(4000))).toBeUndefined();
});
