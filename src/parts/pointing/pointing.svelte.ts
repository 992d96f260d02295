/**
 * What the pointer and the keyboard are on in a picture whose items are links with their id in `data-item`, or in a
 * table whose cells have ids of their own.
 *
 * It belongs to one picture; nothing of it is in the address.
 */
export class Pointing {
  /** What the mouse is on. */
  hovered: string | undefined = $state();
  /** The item that the keyboard was on last, and whether it still is. */
  cursor: string | undefined = $state();
  keyboard = $state(false);
  readonly #has: (id: string) => boolean;
  readonly #stops: () => readonly (string | undefined)[];
  readonly #at: (event: Event) => string | undefined;

  /** What the pointer or the keyboard is on. */
  readonly active: string | undefined = $derived.by(() =>
    this.#drawn(this.hovered, this.keyboard ? this.cursor : undefined),
  );
  /** The one item in the tab order: the one that the keyboard was on last, else the best of where it would begin. */
  readonly tabStop: string | undefined = $derived.by(() => this.#drawn(this.cursor, ...this.#stops()));
  /** The item that the keyboard is on now: it has the ring. */
  readonly ringed: string | undefined = $derived(this.keyboard ? this.#drawn(this.cursor) : undefined);

  /**
   * @param has whether the picture draws an item
   * @param stops where the keyboard would begin, the best first
   * @param at id of what an event happened on
   */
  constructor(
    has: (id: string) => boolean,
    stops: () => readonly (string | undefined)[],
    at: (event: Event) => string | undefined = itemAt,
  ) {
    this.#has = has;
    this.#stops = stops;
    this.#at = at;
  }

  readonly onfocusin = (event: FocusEvent): void => {
    this.cursor = this.#at(event) ?? this.cursor;
    this.keyboard = event.target instanceof Element && event.target.matches(':focus-visible');
  };
  readonly onfocusout = (): void => {
    this.keyboard = false;
  };
  /** A finger hovers over nothing. */
  readonly onpointerover = (event: PointerEvent): void => {
    this.hovered = event.pointerType === 'mouse' ? this.#at(event) : undefined;
  };
  readonly onpointerleave = (): void => {
    this.hovered = undefined;
  };

  /** Puts the keyboard on an item of a picture. */
  walkTo(picture: Element, id: string): void {
    this.keyboard = true;
    this.cursor = id;
    picture.querySelector<SVGElement>(`a[data-item="${CSS.escape(id)}"]`)?.focus();
  }

  #drawn(...ids: readonly (string | undefined)[]): string | undefined {
    return ids.find((id) => id !== undefined && this.#has(id));
  }
}

/** Id of the item of a picture that an event happened on. */
export function itemAt({ target }: Event): string | undefined {
  const item = target instanceof Element ? target.closest('a[data-item]') : null;
  return item?.getAttribute('data-item') ?? undefined;
}

/** Whether a click asks the browser for something else than to follow the link here: another tab, a file. */
export function leavesPage({ button, altKey, ctrlKey, metaKey }: MouseEvent): boolean {
  return button !== 0 || altKey || ctrlKey || metaKey;
}
