import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { YearPlayer } from '../../src/page/timeline/YearPlayer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A plain stage that writes down what happens on it. */
function stageAt(year: number | undefined, from = 2025, to = 2028) {
  const log: string[] = [];
  const stage = {
    years: { from, to },
    year,
    show(next: number, first: boolean) {
      stage.year = next;
      log.push(first ? `first ${next}` : String(next));
    },
    onplay: (playing: boolean) => void log.push(playing ? 'plays' : 'stops'),
  };
  return { stage, log, player: new YearPlayer(stage) };
}

test.each([
  // at            what happens
  [undefined, 'plays, first 2025, 2026, 2027, 2028, stops'],
  [2024, 'plays, first 2025, 2026, 2027, 2028, stops'],
  [2025, 'plays, first 2026, 2027, 2028, stops'],
  [2027, 'plays, first 2028, stops'],
  [2028, 'plays, first 2025, 2026, 2027, 2028, stops'],
  [2029, 'plays, first 2025, 2026, 2027, 2028, stops'],
])('from %s it plays to the end', (year, expected) => {
  const { player, log } = stageAt(year);
  player.start();
  vi.runAllTimers();
  expect(log.join(', ')).toBe(expected);
});

test('a year stays long enough to be seen', () => {
  const { player, log } = stageAt(undefined);
  player.start();
  vi.advanceTimersByTime(1100);
  expect(log.at(-1)).toBe('first 2025');
  vi.advanceTimersByTime(200);
  expect(log.at(-1)).toBe('2026');
});

test('it stops when told, once, and begins again from there', () => {
  const { player, log } = stageAt(undefined);
  player.stop();
  player.start();
  player.stop();
  player.stop();
  vi.runAllTimers();
  expect(log).toEqual(['plays', 'first 2025', 'stops']);
  player.start();
  expect(log.slice(3)).toEqual(['plays', 'first 2026']);
});

test('begun twice it plays once', () => {
  const { player, log } = stageAt(undefined, 2025, 2027);
  player.start();
  player.start();
  vi.runAllTimers();
  expect(log).toEqual(['plays', 'first 2025', 'stops', 'plays', 'first 2026', '2027', 'stops']);
});

test('a year that someone else chose meanwhile stays', () => {
  const { stage, player, log } = stageAt(undefined);
  player.start();
  stage.year = 2027;
  vi.runAllTimers();
  expect([stage.year, log.at(-1)]).toEqual([2027, 'stops']);
});

test('a plan of one year shows that year', () => {
  const { player, log } = stageAt(undefined, 2025, 2025);
  player.start();
  vi.runAllTimers();
  expect(log).toEqual(['plays', 'first 2025', 'stops']);
});
