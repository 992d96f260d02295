import type { Component } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** Draws the plan in words for a page without script: all of it, or its outline with a link to that page. */
type BuiltWords = Component<{ explorer: Explorer; list?: string }>;

const words = import.meta.glob<BuiltWords>('../../views/*/BuiltWords.svelte', { eager: true, import: 'default' });
const rooms = import.meta.glob<ReadonlyMap<unknown, unknown>>('../../views/*/builtWords.ts', {
  eager: true,
  import: 'ROOM_FOR_WORDS',
});

/** What stands in the folder of the view that tells the plan in words. Throws where no view does. */
export function builtWords(): BuiltWords {
  const [found] = Object.values(words);
  if (found === undefined) throw new Error('No view has words for pages without script: expected a BuiltWords.svelte.');
  return found;
}

/** By which context a view is drawn with room for its words, to be written there by the build. */
export const ROOM_FOR_WORDS: ReadonlyMap<unknown, unknown> = new Map(Object.values(rooms).flatMap((room) => [...room]));
