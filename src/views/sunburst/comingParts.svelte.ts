import { getContext, setContext } from 'svelte';

/** What the circle draws over its shapes. */
type Parts = (typeof import('./circleParts.ts'))['circleParts'] & {
  /** A picture that is drawn at once has it; elsewhere it comes with the first path. */
  readonly pathCurves: typeof import('./PathCurves.svelte');
};

const GIVEN = Symbol('given parts');

/** Has the pictures inside a component drawn at once, with parts that have come. */
export function giveParts(parts: Parts): void {
  setContext(GIVEN, parts);
}

/** On the server a picture is whole at once: nothing comes later there. */
const { circleParts: here } = import.meta.env.SSR ? await import('./circleParts.ts') : { circleParts: undefined };

/**
 * What the circle draws over its shapes, once that has come: the built page has its words already, and the first view
 * is lighter without. It belongs to the component that makes it.
 */
export class ComingParts {
  #here: Partial<Parts> = $state.raw(getContext<Parts | undefined>(GIVEN) ?? here ?? {});
  #asked = this.#here.Words !== undefined;

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
