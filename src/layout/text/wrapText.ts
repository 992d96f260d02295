import { NOT_AT_START, phrases } from './phrases.ts';
import { textWidth } from './textWidth.ts';

/** Must not end a line. */
const NOT_AT_END = /[（「『【〔〈《(]$/u;

/**
 * Returns a text in lines of at most a width: phrases stay whole where they fit, and of longer ones words of Latin
 * letters and numbers; signs that must not begin or end a line do not.
 *
 * Source of the rules: JLREQ (W3C), 3.1.7 and 3.1.8, as far as one line's ends go.
 *
 * @param width in em of the text
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width));
}

function wrapParagraph(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts(text, width)) {
    if (line === '' || textWidth(line + part) <= width) {
      line += part;
      continue;
    }
    const kept = keptTogether(line, part);
    lines.push(line.slice(0, line.length - kept.length).trimEnd());
    line = `${kept}${part}`.trimStart();
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line];
}

/** What has to go to the next line with the part that begins it. */
function keptTogether(line: string, part: string): string {
  let kept = '';
  const rest = () => line.slice(0, line.length - kept.length);
  while (rest().length > 1 && (NOT_AT_START.test(`${kept}${part}`) || NOT_AT_END.test(rest()))) {
    kept = `${Array.from(rest()).at(-1) ?? ''}${kept}`;
    if (kept.length > 3) return '';
  }
  return kept;
}

/** Phrases; what is longer than a line is cut further, at last like any other text. */
function parts(text: string, width: number): string[] {
  return phrases(text).flatMap((phrase) => (textWidth(phrase) > width ? smallParts(phrase, width) : phrase));
}

/** Characters one by one, Latin words and numbers whole. */
function smallParts(text: string, width: number): string[] {
  const words = text.match(/[A-Za-z0-9][A-Za-z0-9'’_-]*|./gsu) ?? [];
  return words.flatMap((word) => (textWidth(word) > width ? Array.from(word) : word));
}
