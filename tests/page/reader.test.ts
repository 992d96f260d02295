import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';

/** Words on what they stand on; the ratio that WCAG 2.2 asks for (1.4.3). */
const WORDS = 4.5;
/** Lines and rings beside what they stand on (1.4.11). */
const MARK = 3;

const GROUNDS = ['paper', 'surface'] as const;
const FILLS = ['fill-soft', 'fill-strong', 'fill-warm', 'fill-band', 'fill-period', 'fill-chosen', 'fill-note', 'fill-mark', 'fill-hit'] as const; // prettier-ignore

/** The colours of a block of custom properties. */
function colors(file: string, from: string): Readonly<Record<string, string>> {
  const css = readFileSync(file, 'utf8');
  const block = css.slice(css.indexOf(from)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const light = colors('src/page/look/foundations.css', ':root,');
const dark = colors('src/page/look/reader.css', ':root:not(.framed');

test('the dark page says every colour anew that the light one has', () => {
  const missing = Object.keys(light).filter((name) => !(name in dark));
  expect(missing).toEqual([]);
  expect(Object.keys(light).length).toBeGreaterThan(15);
});

test.each([
  ['light', light],
  ['dark', dark],
])('on the %s page words and rings stand out from whatever is below them', (_name, color) => {
  const pairs = [
    ...[...GROUNDS, ...FILLS].map((ground) => ['ink', ground, WORDS] as const),
    ...['ink-soft', 'ink-faint', 'accent', 'provisional', 'error'].flatMap((ink) =>
      GROUNDS.map((ground) => [ink, ground, WORDS] as const),
    ),
    ...['accent', 'ink-soft'].flatMap((ink) =>
      ['fill-soft', 'fill-chosen', 'fill-note'].map((ground) => [ink, ground, WORDS] as const),
    ),
    ['on-accent', 'accent', WORDS] as const,
    ['on-accent', 'ink', WORDS] as const,
    ...[...GROUNDS, ...FILLS].map((ground) => ['ring', ground, MARK] as const),
  ];
  const weak = pairs
    .map(([ink, ground, least]) => ({
      pair: `${ink} on ${ground}`,
      ratio: wcagContrast(color[ink]!, color[ground]!),
      least,
    }))
    .filter(({ ratio, least }) => !(ratio >= least))
    .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`);
  expect(weak).toEqual([]);
});
