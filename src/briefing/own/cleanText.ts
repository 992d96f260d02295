import { withoutUnprintable } from '../unprintable.ts';

/** Returns what a person typed or pasted without what no file may hold, cut to so many characters. */
export function cleanText(typed: string, longest: number): string {
  const text = withoutUnprintable(typed.replace(/\r\n?/g, '\n'));
  return text.length <= longest ? text : [...text].slice(0, longest).join('');
}

/** The same for a text that stands in one line. */
export function cleanLine(typed: string, longest: number): string {
  return cleanText(typed.replace(/[\r\n\t]+/g, ' '), longest);
}
