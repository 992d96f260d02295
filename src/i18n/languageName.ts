/** Returns what a language is called in Japanese; for a code that names none, the code. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['ja'], { type: 'language' }).of(code) ?? code;
  } catch {
    // Not every text is a code.
    return code;
  }
}
