/** Returns a number of things: `1 item`, `3 items`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * Returns a name of a kind for several of them: `Policies` for `Policy`. One that ends with an s is taken for several
 * already, and one that ends with an X (`Isesaki GX`) is never several.
 */
export function plural(kind: string): string {
  if (/[sX]$/.test(kind)) return kind;
  return /[^aeiou]y$/i.test(kind) ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}

/** Returns a name of a kind as it stands inside a sentence; one with capitals further on (`SDG`, `Isesaki GX`) keeps its first. */
export function inSentence(kind: string): string {
  return /\p{Lu}/u.test(kind.slice(1)) ? kind : kind.charAt(0).toLowerCase() + kind.slice(1);
}

/** Returns a kind's name for some of them: of one as it is. */
export function forCount(kind: string, count: number): string {
  return count === 1 ? kind : plural(kind);
}

/** Returns texts as a sentence says them: `A, B and C`. */
export function series(texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} and ${last}`;
}
