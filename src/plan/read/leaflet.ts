/**
 * Returns a text with its cut lines joined: every line trimmed of ASCII white space, then put end to end.
 *
 * A printed page's text layer breaks lines in the middle of words. Nothing else is changed: full-width and half-width
 * characters stay different.
 */
export function joinLeaflet(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^[ \t\r\v\f]+|[ \t\r\v\f]+$/g, ''))
    .join('');
}

/** Returns how much of the start of `text` the joined leaflet has, as text; empty when not even its first character. */
export function longestStart(text: string, leaflet: string): string {
  const characters = [...text];
  let found = 0;
  let tooMany = characters.length + 1;
  while (tooMany - found > 1) {
    const middle = Math.floor((found + tooMany) / 2);
    if (leaflet.includes(characters.slice(0, middle).join(''))) found = middle;
    else tooMany = middle;
  }
  return characters.slice(0, found).join('');
}
