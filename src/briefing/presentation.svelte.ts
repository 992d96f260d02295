import type { Item } from '../plan/model/types.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { formatAddress, parseAddress } from '../state/address.ts';
import type { Deck, Scene } from './deck.ts';

/** What follows from the address for a deck: which scene it is at, and whether the audience has led away from it. */
export class Presentation {
  readonly deck: Deck;
  readonly #explorer: Explorer;

  readonly #asked = $derived.by(() => this.#explorer.address.scene ?? 1);
  /** Counted from 1; a number that is too large is the last. */
  readonly number = $derived.by(() => Math.min(Math.max(this.#asked, 1), this.count));
  readonly scene: Scene = $derived.by(() => this.#sceneAt(this.number));
  /** Undefined at the last scene. */
  readonly coming: Scene | undefined = $derived.by(() => this.deck.scenes[this.number]);
  /** Whether the page shows something else than the scene: it is explored freely. */
  readonly away = $derived.by(() => this.#explorer.href({}) !== this.hrefOf(this.number));
  /**
   * The item that the audience has led to, to be told with its links; undefined in the scene, and where a path, a
   * comparison or the whole plan is looked at, which tell themselves.
   */
  readonly visited: Item | undefined = $derived.by(() => this.#visited());
  /** What stands out in the picture of the scene. */
  readonly highlight: readonly string[] = $derived.by(() => (this.away ? [] : this.scene.highlight));

  constructor(explorer: Explorer, deck: Deck) {
    this.#explorer = explorer;
    this.deck = deck;
  }

  get count(): number {
    return this.deck.scenes.length;
  }

  /** The number in the address, where the deck has no such scene. */
  get unknown(): number | undefined {
    return this.#asked > this.count ? this.#asked : undefined;
  }

  /** Whether the address names the deck alone: a short link to its beginning. */
  get atDoor(): boolean {
    return this.#explorer.address.scene === undefined;
  }

  /** The fragment of a scene, the nearest one where there is none of that number. */
  hrefOf(number: number): string {
    return sceneHref(this.#explorer, this.deck, number);
  }

  #visited(): Item | undefined {
    const { item, paths, compared, space } = this.#explorer;
    const single = paths === undefined && compared === undefined && item.id !== space.center;
    return this.away && single ? item : undefined;
  }

  #sceneAt(number: number): Scene {
    const scene = this.deck.scenes[number - 1];
    if (scene === undefined) throw new Error(`The deck has no scene ${number} (it has ${this.count}).`);
    return scene;
  }
}

/** The fragment of a scene while its deck is presented: the scene's own address with the deck and the number. */
export function sceneHref(
  { space, address: { lang } }: Pick<Explorer, 'space' | 'address'>,
  deck: Deck,
  number: number,
): string {
  const scene = Math.min(Math.max(number, 1), deck.scenes.length);
  const { address } = parseAddress(deck.scenes[scene - 1]?.address ?? '', space);
  return formatAddress({ ...address, lang, deck: deck.id, scene }, space);
}
