import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AfterFrame } from '../../src/state/afterFrame.svelte.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { smallModel } from '../layout/models.ts';
import { japanese } from '../i18n/japanese.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Follows the item of an explorer and says after each frame which one it has. */
function following(frames: number): { open: (address: string) => void; frame: () => string; stop: () => void } {
  const explorer = new Explorer(smallModel(), [{ id: 'sunburst' }, { id: 'list' }], japanese);
  let late: AfterFrame<string> | undefined;
  const stop = $effect.root(() => {
    late = new AfterFrame(() => explorer.item.id, frames);
  });
  flushSync();
  return {
    stop,
    open: (address) => flushSync(() => explorer.open(address)),
    frame: () => {
      vi.advanceTimersToNextFrame();
      vi.advanceTimersByTime(1);
      return late?.current ?? '';
    },
  };
}

test.each([
  [1, ['sea']],
  [2, ['dream', 'sea']],
])('the value follows after %d frames', (frames, seen) => {
  const { open, frame, stop } = following(frames);
  open('#/sunburst/sea');
  expect(seen.map(frame)).toEqual(seen);
  stop();
});

test('what changes again before its frame was never shown', () => {
  const { open, frame, stop } = following(2);
  open('#/sunburst/sea');
  expect(frame()).toBe('dream');
  open('#/sunburst/forest');
  expect([frame(), frame()]).toEqual(['dream', 'forest']);
  stop();
});
