import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const WIDTHS = 'src/parts/widths.css';

test('every style sheet asks for one of the five named widths, and for no other', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name}`)
    .filter((file) => file.endsWith('.css') && file !== WIDTHS);
  const others = sheets.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/@(?:media|container)[^{]*?width[^{]*/g)].map(
      ([query]) => `${file}: ${query.trim()}`,
    ),
  );
  expect(sheets.length).toBeGreaterThan(20);
  expect(others).toEqual([]);
});

test('the names stand for five widths', () => {
  const edges = [...readFileSync(WIDTHS, 'utf8').matchAll(/min-width: ([\d.]+)rem|max-width: ([\d.]+)\.99rem/g)];
  const widths = edges.map(([, least, below]) => (least === undefined ? Number(below) + 1 : Number(least)));
  expect([...new Set(widths)]).toEqual([24, 40.01, 64, 75, 100]);
});
