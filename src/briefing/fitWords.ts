import type { Attachment } from 'svelte/attachments';

/** How much smaller words are set, step by step, until all of them are on the slide. */
const STEPS = [1, 0.92, 0.85, 0.78, 0.72, 0.66];

/**
 * Sets the words of an element smaller until none is out of sight, by its custom property `--fit`; a phone's slide
 * scrolls instead.
 *
 * @param content what the words depend on: other words are fitted afresh
 */
export function fitWords(..._content: readonly unknown[]): Attachment<HTMLElement> {
  return (node) => {
    function fit(): void {
      for (const step of STEPS) {
        node.style.setProperty('--fit', String(step));
        if (node.scrollHeight <= node.clientHeight + 1) return;
      }
    }
    // It is told the size at once, and whenever the window changes it.
    const observer = new ResizeObserver(fit);
    observer.observe(node);
    return () => observer.disconnect();
  };
}
