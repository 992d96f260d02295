/** What some system does not allow in the name of a file. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u001f\u007f\\/:*?"<>|]+/g;
const LONGEST = 60;

/** Returns the name of the file that a deck is saved in, to be opened here again. */
export function deckFileName(title: string, untitled: string): string {
  return titledFileName(title, untitled, 'yaml');
}

/**
 * Returns the name of a file: its title, as far as every system takes it for a name.
 *
 * @param untitled stands for a title of which nothing is left
 */
export function titledFileName(title: string, untitled: string, ending: string): string {
  const name = [...title.normalize('NFC').replace(FORBIDDEN, ' ')]
    .slice(0, LONGEST)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${name === '' ? untitled : name}.${ending}`;
}

/** Returns the name of a file without the number that a browser adds when it saves the same again: `計画 (2).yaml`. */
export function withoutCopyNumber(name: string): string {
  return name.replace(/\s*\(\d+\)(?=\.[^.]+$)/, '');
}
