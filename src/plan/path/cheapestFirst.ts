/**
 * A queue that hands out the cheapest thing first, and of equally cheap ones the one that came last.
 *
 * Costs are whole numbers that are not far apart. It is quickest in a search whose costs only grow.
 */
export class CheapestFirst<T> {
  readonly #byCost = new Map<number, T[]>();
  #cost = 0;

  add(cost: number, thing: T): void {
    const waiting = this.#byCost.get(cost);
    if (waiting === undefined) this.#byCost.set(cost, [thing]);
    else waiting.push(thing);
    this.#cost = Math.min(this.#cost, cost);
  }

  /** The cheapest with its cost; undefined when nothing waits. */
  take(): { readonly cost: number; readonly thing: T } | undefined {
    if (this.#byCost.size === 0) return undefined;
    let waiting = this.#byCost.get(this.#cost);
    while (waiting === undefined) waiting = this.#byCost.get(++this.#cost);
    const thing = waiting.pop() as T;
    if (waiting.length === 0) this.#byCost.delete(this.#cost);
    return { cost: this.#cost, thing };
  }
}
