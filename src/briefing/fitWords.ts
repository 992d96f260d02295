import type { Attachment } from 'svelte/attachments';

/** How much smaller words are set, step by step, until all of them are on the slide. */
const STEPS = [1, 0.92, 0.85, 0.78, 0.72, 0.66];
/** Share of a slide's height that words above and below a view take at most, while they can be smaller. */
const AROUND = { wide: 0.45, picture: 0.36 } as const;

/**
 * Sets the words of an element smaller until none is out of sight, by its custom property `--fit`; a phone's slide
 * scrolls instead.
 *
 * What a picture rests on stands beside it below the other words, or where it finds no room there below the picture: then
 * the element has the class `below`. Above a wide view and below any the words take the room that they need: the page knows
 * it by `--slide-head` and `--slide-rest` (px).
 *
 * @param wide whether the words stand above and below the view
 * @param content what the words depend on: other words are fitted afresh
 */
export function fitWords(wide: boolean, ..._content: readonly unknown[]): Attachment<HTMLElement> {
  return (node) => {
    const { style } = document.documentElement;
    const grounds = node.querySelector('ul');
    const arrangements = wide ? [true] : [false, true];
    /** All that a fit depends on. */
    const sizes = () =>
      [innerWidth, innerHeight, node.offsetHeight, node.scrollHeight, grounds?.offsetHeight].join(' ');
    let measured = '';
    function fits(below: boolean): boolean {
      node.classList.toggle('below', below);
      const rest = below ? (grounds?.offsetHeight ?? 0) : 0;
      style.setProperty('--slide-rest', `${rest}px`);
      if (!wide) return rest <= innerHeight * AROUND.picture && node.scrollHeight <= node.clientHeight + 1;
      const head = node.offsetHeight;
      style.setProperty('--slide-head', `${head}px`);
      return head + rest <= innerHeight * AROUND.wide;
    }
    function fit(): void {
      for (const step of STEPS) {
        node.style.setProperty('--fit', String(step));
        if (arrangements.some(fits)) break;
      }
      measured = sizes();
    }
    // At once, so that what fills the room between them is set in that room alone; then whenever the window, a style sheet
    // or a font changes it.
    fit();
    const observer = new ResizeObserver(() => {
      if (sizes() !== measured) fit();
    });
    observer.observe(document.documentElement);
    observer.observe(node);
    return () => {
      observer.disconnect();
      node.classList.remove('below');
      style.removeProperty('--slide-head');
      style.removeProperty('--slide-rest');
    };
  };
}
