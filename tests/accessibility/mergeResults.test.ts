import { expect, test } from 'vitest';
import type { JudgedScreen, Results } from '../../src/about/accessibility/results.ts';
import type { AxeRecord } from '../e2e/recordAxe.ts';
import { mergeResults } from './mergeResults.ts';

function screen(test: string, date: string): JudgedScreen {
  const ends = { passed: ['image-alt'], unsure: [], failed: [], media: 0 };
  return { spec: 'sea.spec.ts', test, address: './', size: '1×1', date, ...ends };
}
function ran(title: string, ok = true) {
  return { spec: 'sea.spec.ts', title, line: 1, ok };
}
function record(test: string): AxeRecord {
  const rules = { region: ['best-practice'], 'image-alt': ['wcag2a', 'wcag111', 'wcag1410'] };
  return { engine: '2', browser: 'B 2', rules, screen: screen(test, '2026-02-02') };
}
const before: Results = {
  engine: '1',
  browser: 'B 1',
  rules: {},
  tests: ['sea.spec.ts › gone', 'sea.spec.ts › kept', 'sea.spec.ts › again'],
  screens: [screen('gone', '2026-01-01'), screen('kept', '2026-01-01'), screen('again', '2026-01-01')],
};
const HELP = { 'image-alt': { help: '絵に文章' } };

test('what ran replaces what was known of it, what is gone is forgotten, the rest is kept', () => {
  const counted = [ran('kept'), ran('again'), ran('new')];
  const merged = mergeResults(before, counted, [ran('again'), ran('new')], [record('again'), record('new')], HELP);
  expect(merged.tests).toEqual(['sea.spec.ts › again', 'sea.spec.ts › kept', 'sea.spec.ts › new']);
  expect(merged.screens.map(({ test, date }) => `${test} ${date}`)).toEqual([
    'again 2026-02-02',
    'kept 2026-01-01',
    'new 2026-02-02',
  ]);
  expect(merged.engine).toBe('2');
  expect(merged.rules).toEqual({
    'image-alt': { help: '絵に文章', criteria: ['1.1.1', '1.4.10'] },
    region: { help: 'region', criteria: [] },
  });
});

test('a test that failed is not counted as run, but what it found is kept', () => {
  const merged = mergeResults(before, [ran('again')], [ran('again', false)], [record('again')], HELP);
  expect(merged.tests).toEqual([]);
  expect(merged.screens.map(({ date }) => date)).toEqual(['2026-02-02']);
});

test('a run of nothing changes nothing but what is gone', () => {
  const merged = mergeResults(before, [ran('kept'), ran('again')], [], [], HELP);
  expect(merged.engine).toBe('1');
  expect(merged.tests).toEqual(['sea.spec.ts › again', 'sea.spec.ts › kept']);
});
