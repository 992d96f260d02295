import type { Attachment } from 'svelte/attachments';

/**
 * Returns what keeps the row or column of an item within its scroller, which alone is moved: the page stays where it is.
 *
 * @param item asked again whenever it changes
 */
export function keepInView(item: () => string): Attachment<HTMLElement> {
  return (scroller) => {
    const head = scroller.querySelector(`th [data-item="${CSS.escape(item())}"]`)?.closest('th');
    if (!head) return;
    // With the next frame: asked for now, the page would be laid out twice.
    const frame = requestAnimationFrame(() => moveTo(scroller, head));
    return () => cancelAnimationFrame(frame);
  };
}

function moveTo(scroller: HTMLElement, head: HTMLTableCellElement): void {
  const box = scroller.getBoundingClientRect();
  const own = head.getBoundingClientRect();
  const corner = scroller.querySelector('.corner')?.getBoundingClientRect();
  const sums = scroller.querySelector('tfoot')?.getBoundingClientRect();
  if (head.scope === 'col') {
    const left = corner?.right ?? box.left;
    if (own.left < left || own.right > box.right) scroller.scrollLeft += own.left - left;
  } else {
    const top = corner?.bottom ?? box.top;
    const bottom = box.bottom - (sums?.height ?? 0);
    if (own.top < top || own.bottom > bottom) scroller.scrollTop += own.top - top;
  }
}
