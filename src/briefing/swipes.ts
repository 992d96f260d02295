import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Show } from './show.svelte.ts';

/** Px and ms: a swipe is longer than a slip of the finger and quicker than a drag; an edge is as wide as a thumb. */
const SWIPE = { least: 60, most: 700 };
const EDGE = 32;

/**
 * Turns scenes by one finger: a swipe across the slide, or a tap at the left or the right edge of the screen.
 *
 * A tap on something that answers taps stays its own, and so does what moves sideways by itself.
 */
export function swipes(show: Show): Attachment {
  return () => {
    let start: { x: number; y: number; at: number } | undefined;
    const stops = [
      on(window, 'touchstart', (event) => {
        const [touch] = event.touches;
        const single = event.touches.length === 1 && touch !== undefined;
        start =
          single && !scrolls(event.target) ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp } : undefined;
      }),
      on(window, 'touchend', (event) => {
        const [touch] = event.changedTouches;
        if (start === undefined || touch === undefined || event.touches.length > 0) return;
        const [across, down] = [touch.clientX - start.x, touch.clientY - start.y];
        const quick = event.timeStamp - start.at < SWIPE.most;
        start = undefined;
        if (quick && Math.abs(across) > SWIPE.least && Math.abs(across) > 2 * Math.abs(down)) {
          show.run(across < 0 ? 'next' : 'previous');
        } else if (Math.hypot(across, down) < 10 && !answers(event.target)) {
          if (touch.clientX < EDGE) show.run('previous');
          else if (touch.clientX > innerWidth - EDGE) show.run('next');
        }
      }),
    ];
    return () => stops.forEach((stop) => stop());
  };
}

function answers(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, input, summary, [data-item], dialog') !== null;
}

/** Whether a finger on it moves it sideways, or belongs to a dialog. */
function scrolls(target: EventTarget | null): boolean {
  for (let part = target; part instanceof Element; part = part.parentElement) {
    if (part instanceof HTMLDialogElement) return true;
    const moves = part.scrollWidth > part.clientWidth && /auto|scroll/.test(getComputedStyle(part).overflowX);
    if (moves) return true;
  }
  return false;
}
