/** Returns a heading as it stands inside a sentence: it begins small, unless it is a name of its own (Isesaki GX) or letters (DX). */
export function inSentence(heading: string): string {
  return /^\p{Lu}(\p{Ll}+ )?\p{Lu}/u.test(heading) ? heading : heading.charAt(0).toLowerCase() + heading.slice(1);
}
