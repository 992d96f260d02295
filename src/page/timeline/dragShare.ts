import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

interface DragOptions {
  /** The pointer is at a share of the element's width now; below 0 and above 1 beyond its ends. */
  readonly move: (share: number) => void;
  /** It has let go, or it only clicked there. */
  readonly end: (share: number) => void;
  /** The browser has taken the pointer for something else, such as scrolling the page. */
  readonly cancel: () => void;
}

/** Follows a pointer that drags across an element or clicks on it; moves are told at most once a frame. */
export function dragShare({ move, end, cancel }: DragOptions): Attachment<HTMLElement> {
  return (element) => {
    let pointer: number | undefined;
    let frame = 0;

    const shareOf = ({ clientX }: PointerEvent) => {
      const { left, width } = element.getBoundingClientRect();
      return (clientX - left) / width;
    };
    const follows = ({ pointerId }: PointerEvent) => pointerId === pointer;
    const finish = () => {
      pointer = undefined;
      cancelAnimationFrame(frame);
    };

    const stops = [
      on(element, 'pointerdown', (event) => {
        if (!event.isPrimary || event.button !== 0) return;
        pointer = event.pointerId;
        element.setPointerCapture(pointer);
      }),
      on(element, 'pointermove', (event) => {
        if (!follows(event)) return;
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => move(shareOf(event)));
      }),
      on(element, 'pointerup', (event) => {
        if (!follows(event)) return;
        finish();
        end(shareOf(event));
      }),
      on(element, 'pointercancel', (event) => {
        if (!follows(event)) return;
        finish();
        cancel();
      }),
      finish,
    ];
    return () => stops.forEach((stop) => stop());
  };
}
