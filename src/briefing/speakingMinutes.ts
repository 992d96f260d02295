import type { Deck } from './deck.ts';

/** Characters that are read aloud in a minute, at the pace of a news reader (about 300) or a little faster. */
const PACE = 320;

/** Returns how long the notes of a deck take to be spoken, in whole minutes; a scene without notes is read from its slide. */
export function speakingMinutes({ scenes }: Deck): number {
  const spoken = scenes.map(({ notes, title, text }) => (notes === '' ? title + text : notes));
  const characters = spoken.join('').replace(/\s/g, '');
  return Math.max(1, Math.round([...characters].length / PACE));
}
