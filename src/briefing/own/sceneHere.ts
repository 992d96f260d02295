import { indexPlan } from '../../plan/model/lookup.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Scene } from '../deck.ts';
import { sceneTitle, sceneWords, type WordSpace } from './sceneWords.ts';

/**
 * Returns the scene of what the page shows now. Its title is a suggestion; its text is left to the person: a sentence of
 * ours would soon be read out as theirs.
 */
export function sceneHere(explorer: Explorer): Scene {
  const space = wordSpace(explorer);
  return {
    address: addressHere(explorer),
    title: sceneTitle(sceneWords(explorer.address, space), space),
    text: '',
    notes: '',
    highlight: [],
    quotes: [],
    claims: [],
  };
}

/** What the page shows, outside of any briefing. */
export function addressHere(explorer: Explorer): string {
  return explorer.href({ deck: undefined, scene: undefined });
}

export function wordSpace({ model, space, overlays, sourceName, words }: Explorer): WordSpace {
  return {
    index: indexPlan(model.plan),
    parameters: space.parameters,
    overlays,
    sourceName,
    words,
  };
}
