/** What the circle draws over its shapes. */
type Parts = (typeof import('./circleParts.ts'))['circleParts'];

/** On the server a picture is whole at once: nothing comes later there. */
const { circleParts: here } = import.meta.env.SSR ? await import('./circleParts.ts') : { circleParts: undefined };

/**
 * What the circle draws over its shapes, once that has come: the built page has its words already, and the first view
 * is lighter without. It belongs to the component that makes it.
 */
export class ComingParts {
  #here: Partial<Parts> = $state.raw(here ?? {});
  #asked = here !== undefined;

  /** Empty until they have come. */
  get here(): Partial<Parts> {
    return this.#here;
  }

  /** Asks for them; what did not come is asked for again at the next call. */
  readonly bring = (): void => {
    if (this.#asked) return;
    this.#asked = true;
    import('./circleParts.ts').then(
      ({ circleParts }) => (this.#here = circleParts),
      () => (this.#asked = false),
    );
  };
}
