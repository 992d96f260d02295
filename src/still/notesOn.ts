import { provisionalNotes } from '../account/provisionalNotes.ts';
import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Item } from '../plan/model/types.ts';

/**
 * Returns what is said of provisional names on a sheet or a slide: of those in its picture, and of those that its words
 * name beside it.
 *
 * @param notes of the picture's account
 */
export function notesOn(index: PlanIndex, notes: readonly string[], named: readonly Item[]): readonly string[] {
  return [...new Set([...notes, ...provisionalNotes(index, named)])];
}
