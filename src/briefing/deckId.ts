/** What cannot stand in an address as a part of a deck's id (state/parameters.ts). */
const OTHER = /[^\p{L}\p{N}\p{M}_-]+/gu;

/**
 * Returns the id of the deck in a file: the file's name without its folder and ending, and without the two digits that
 * put it in its order among others (`01-walk.yaml`); what cannot stand in an address is joined by `-`.
 */
export function deckIdOf(path: string): string {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.ya?ml$/i, '')
    .replace(/^\d\d-(?=.)/, '');
  const id = name
    .normalize('NFC')
    .replace(OTHER, '-')
    .replace(/^[-_\p{M}]+/u, '');
  return [...id].slice(0, 64).join('').replace(/-+$/, '') || 'deck';
}
