/**
 * What can neither be shown nor be written into a file: control characters and halves of characters. Tab and line break
 * are text.
 */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu; // eslint-disable-line no-control-regex

export function hasUnprintable(text: string): boolean {
  return text.search(UNPRINTABLE) >= 0;
}

export function withoutUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
