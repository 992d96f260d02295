import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { speak, speakChanges } from '../../src/parts/speak.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A region of which only the text is asked for. */
function emptyRegion(): HTMLElement {
  return { textContent: '' } as HTMLElement;
}

test('a region says its text when it has been there for a moment', () => {
  const region = emptyRegion();
  speak('四つ')(region);
  expect(region.textContent).toBe('');
  vi.runAllTimers();
  expect(region.textContent).toBe('四つ');
});

test('a text that another one follows at once is not said', () => {
  const region = emptyRegion();
  const stop = speak('四つ')(region);
  stop?.();
  vi.runAllTimers();
  expect(region.textContent).toBe('');
});

test('of texts that are told otherwise at first, only those that follow are said, the first one too when it comes again', () => {
  const region = emptyRegion();
  const say = speakChanges();
  const said = ['一', '二', '一'].map((text) => {
    say(text)(region);
    return region.textContent;
  });
  expect(said).toEqual(['', '二', '一']);
});
