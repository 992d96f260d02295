import type { Deck } from './deck.ts';
import { plannedSeconds } from './plannedSeconds.ts';

/** Returns how long a deck takes to be spoken, in whole minutes. */
export function speakingMinutes({ scenes }: Deck): number {
  return Math.max(1, Math.round(plannedSeconds(scenes) / 60));
}
