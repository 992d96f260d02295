/** Returns words as a text quotes them. */
export function asQuoted(words: string): string {
  return `「${words}」`;
}

/** What may stand between quotations without being said of them. */
export const BETWEEN = /[。、\s]/gu;

/** Returns what stands in the outermost 「」 of a text, in its order; an open one without an end is none. */
export function quotationsIn(text: string): readonly string[] {
  const quotations: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '「' && depth++ === 0) start = at + 1;
    if (text[at] === '」' && depth > 0 && --depth === 0) quotations.push(text.slice(start, at));
  }
  return quotations;
}
