/** What can neither be shown nor be written into a file (fields.ts); tab and line break are text. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu; // eslint-disable-line no-control-regex

/** Returns what a person typed or pasted without what no file may hold, cut to so many characters. */
export function cleanText(typed: string, longest: number): string {
  const text = typed.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
  return text.length <= longest ? text : [...text].slice(0, longest).join('');
}

/** The same for a text that stands in one line. */
export function cleanLine(typed: string, longest: number): string {
  return cleanText(typed.replace(/[\r\n\t]+/g, ' '), longest);
}
