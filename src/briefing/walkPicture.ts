const ARROWS: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End']);
/** What opens an item, and what a picture of its own size is enlarged by. */
const PICTURE: ReadonlySet<string> = new Set(['Enter', '+', '-', '0']);

/**
 * Returns what a key asks of the part that the keyboard is on, rather than of the deck: to walk the picture, or something
 * of its own; undefined where it is the deck's.
 *
 * Arrows turn the page wherever the keyboard is. With Shift they walk the picture, as they do by themselves on the page.
 */
export function askedWithin({ key, shiftKey }: KeyboardEvent, part: Element): 'walk' | 'own' | undefined {
  const picture = part.closest('main') !== null;
  if (picture && shiftKey && ARROWS.has(key)) return 'walk';
  if (picture && PICTURE.has(key)) return 'own';
  if (key === 'Enter' && part.closest('a, button, summary') !== null) return 'own';
  return key === ' ' && part.closest('button, summary') !== null ? 'own' : undefined;
}

/** Tells the part of an arrow as it comes on the page, without Shift. */
export function walk(event: KeyboardEvent, part: Element): void {
  event.preventDefault();
  event.stopPropagation();
  const { key, code } = event;
  part.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
}
