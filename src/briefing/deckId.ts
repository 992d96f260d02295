/** What cannot stand in an address as a part of a deck's id (state/parameters.ts). */
const OTHER = /[^\p{L}\p{N}\p{M}_-]+/gu;

/**
 * Returns the id of the deck in a file: the file's name without its folder and ending, what cannot stand in an address
 * joined by `-`.
 */
export function deckIdOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
  const id = name
    .normalize('NFC')
    .replace(OTHER, '-')
    .replace(/^[-_\p{M}]+/u, '');
  return [...id].slice(0, 64).join('').replace(/-+$/, '') || 'deck';
}
