/** A longer word is no id, and comparing it with every id would take long. */
const LONGEST = 60;

/** Returns what an address most probably asked for: the last word of its path. It never throws. */
export function askedId(path: string): string {
  const words = path
    .split('/')
    .map(decode)
    .map((word) =>
      word
        .replace(/\.html?$/i, '')
        .trim()
        .toLowerCase(),
    )
    .filter((word) => word !== '' && word !== 'index' && word !== 'items');
  return (words.at(-1) ?? '').slice(0, LONGEST);
}

/** A malformed escape is taken as it stands. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
