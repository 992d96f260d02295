import type { Attachment } from 'svelte/attachments';

/** In ms: a live region is heard when it changes after it has come. */
const DELAY = 100;

/** Has a live region say a text a moment after it has come, and every text that follows. */
export function speak(text: string): Attachment<HTMLElement> {
  return (region) => {
    const timer = setTimeout(() => (region.textContent = text), DELAY);
    return () => clearTimeout(timer);
  };
}

/** Returns what has a live region say every text but the first, which is told otherwise. It belongs to one region. */
export function speakChanges(): typeof speak {
  let first = true;
  return (text) => (region) => {
    if (!first) region.textContent = text;
    first = false;
  };
}
