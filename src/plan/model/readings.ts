/** A piece of a text: words as they are, or characters with what they are read as (ふりがな). */
export type Segment = string | readonly [base: string, reading: string];

/** Returns the text alone. */
export function withoutReadings(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === 'string' ? segment : segment[0])).join('');
}

/**
 * Returns how texts are read, from the texts whose readings somebody has typed: a text that is one of them, or is made of
 * some and of signs between them. Nothing is guessed: what is none of them has no readings.
 *
 * Each text is looked up once; where several begin alike, the longest is meant.
 */
export function readingsOf(typed: readonly (readonly Segment[])[]): (text: string) => readonly Segment[] {
  const known = new Map(typed.map((segments) => [withoutReadings(segments), segments]));
  const byStart = new Map<string, string[]>();
  for (const text of known.keys()) byStart.set(text.charAt(0), [...(byStart.get(text.charAt(0)) ?? []), text]);
  for (const texts of byStart.values()) texts.sort((a, b) => b.length - a.length);
  return (text) => {
    let segments = known.get(text);
    if (segments === undefined) {
      segments = pieces(text, (at) => byStart.get(text.charAt(at))?.find((one) => text.startsWith(one, at))).flatMap(
        (piece) => known.get(piece) ?? [piece],
      );
      known.set(text, segments);
    }
    return segments;
  };
}

/** Cuts a text where known ones begin and end. */
function pieces(text: string, knownAt: (at: number) => string | undefined): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const known = knownAt(at);
    if (known === undefined) {
      at += 1;
    } else {
      if (at > from) found.push(text.slice(from, at));
      found.push(known);
      at += known.length;
      from = at;
    }
  }
  if (from < text.length) found.push(text.slice(from));
  return found;
}
