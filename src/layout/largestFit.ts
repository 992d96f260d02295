/** More trials find nothing that is seen. */
const MOST_TRIALS = 9;

export interface Search {
  /** Smallest and largest size, in any unit. */
  readonly least: number;
  readonly most: number;
  /** Where to begin: the nearer to the result, the fewer trials. */
  readonly start: number;
  /** How near to the largest one is as good, as a share of it. */
  readonly close: number;
}

/**
 * Returns about the largest size at which words fit into a room, the smallest where none does.
 *
 * Every trial has the browser lay the words out, so there are few: words that wrap cover an area that grows with the square of
 * their size, which tells from one trial where the next one belongs. Lines break in steps, so what was tried stays a limit.
 *
 * @param fill returns which share of the room's height words of a size need; more than 1 does not fit
 */
export function largestFit(fill: (size: number) => number, { least, most, start, close }: Search): number {
  let [fits, tooLarge] = [least, most];
  let size = Math.min(Math.max(start, least), most);
  for (let trial = 0; trial < MOST_TRIALS; trial++) {
    const share = fill(size);
    if (share <= 1) fits = Math.max(fits, size);
    else tooLarge = Math.min(tooLarge, size);
    const full = share <= 1 && share >= close ** 2;
    if (full || fits >= tooLarge * close) break;
    // What is a little too large would be tried again and again a little smaller.
    const next = (size / Math.sqrt(Math.max(share, 0.05))) * (share > 1 ? close : 1);
    // Where lines break, the square root may point behind a limit that was tried: halfway is safe.
    size = next > fits && next < tooLarge ? next : next >= most && tooLarge === most ? most : (fits + tooLarge) / 2;
  }
  return fits;
}
