import { getContext } from 'svelte';

const ROOM = Symbol('room for words');

/**
 * For the build: has a page drawn with room for its words instead of the words. What the build then writes there
 * is left alone by the script that takes the page over, until it would have to change.
 */
export const ROOM_FOR_WORDS: ReadonlyMap<unknown, unknown> = new Map([[ROOM, true]]);

/** Whether a page is drawn with room for its words. To be called while a component is set up. */
export function hasRoomForWords(): boolean {
  return getContext<true | undefined>(ROOM) ?? typeof document !== 'undefined';
}
