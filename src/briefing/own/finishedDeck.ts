import type { Deck } from '../deck.ts';
import type { OwnDeck, OwnScene } from './ownDeck.ts';

/** Titles for what has none yet: a deck that is shown or saved has them all. */
export interface Untitled {
  readonly deck: string;
  readonly scene: (scene: OwnScene) => string;
}

/**
 * Returns a deck as it is shown and saved: with titles everywhere, and nothing that only the editor needs.
 * Nobody has held its words against the plan.
 */
export function finishedDeck({ id, title, audience, scenes }: OwnDeck, untitled: Untitled): Deck {
  return {
    id,
    title: title.trim() || untitled.deck,
    audience: audience.trim(),
    unchecked: true,
    scenes: scenes.map((scene) => ({
      address: scene.address,
      title: scene.title.trim() || untitled.scene(scene),
      text: scene.text.trim(),
      notes: scene.notes.trim(),
      ...(scene.seconds === undefined ? {} : { seconds: scene.seconds }),
      highlight: scene.highlight,
      quotes: scene.quotes,
      claims: scene.claims,
    })),
  };
}
