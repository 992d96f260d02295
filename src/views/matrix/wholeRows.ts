import type { Attachment } from 'svelte/attachments';

/**
 * Keeps the rows of a table whole where its height is given, as on a slide: where they find no room, first the lines of what
 * contains them go (the table has the class `tight`), then the last rows. Where the table is as high as it needs to be, or is
 * no slide, all stay.
 *
 * @param onSlide whether a row that is cut could not be scrolled to
 * @param tell is called with the number of rows that are left out
 * @param content what the rows depend on: other rows are fitted afresh
 */
export function wholeRows(
  onSlide: boolean,
  tell: (left: number) => void,
  ..._content: readonly unknown[]
): Attachment<HTMLElement> {
  return (node) => {
    const rows = () => [...node.querySelectorAll<HTMLElement>('tbody tr:not(.group)')];
    // Not what it scrolls by: a letter that reaches beyond its line is no row without room.
    const overflows = () => (node.querySelector('table')?.offsetHeight ?? 0) > node.clientHeight + 1;
    function fit(): void {
      node.classList.remove('tight');
      for (const row of rows()) row.hidden = false;
      let left = 0;
      if (!onSlide) {
        tell(left);
        return;
      }
      node.classList.toggle('tight', overflows());
      for (const row of rows().slice(1).toReversed()) {
        if (!overflows()) break;
        row.hidden = true;
        left++;
      }
      tell(left);
    }
    const observer = new ResizeObserver(fit);
    observer.observe(node);
    // What is around it may become higher, which a table that is not as high does not notice. It is there by the next frame.
    const frame = requestAnimationFrame(() => {
      if (node.parentElement) observer.observe(node.parentElement);
    });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  };
}
