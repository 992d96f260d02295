import type { Attachment } from 'svelte/attachments';

/** Steps of the search; the last is finer than a twentieth of a point. */
const STEPS = 9;

/**
 * Sets the letters of a page as large as its height has room for; what stands in it is sized in em.
 *
 * @param least letters in pt that are set even where they do not fit
 */
export function fitPage(least: number, most: number): Attachment<HTMLElement> {
  return (page) => {
    const set = (points: number): void => page.style.setProperty('font-size', `${points.toFixed(2)}pt`);
    const fits = (): boolean => page.scrollHeight <= page.clientHeight && page.scrollWidth <= page.clientWidth;
    let [small, large] = [least, most];
    for (let step = 0; step < STEPS; step++) {
      const middle = (small + large) / 2;
      set(middle);
      if (fits()) small = middle;
      else large = middle;
    }
    set(small);
  };
}
