/**
 * Returns what a language is called; for a code that names none, the code.
 *
 * @param inLanguage the tag of the language that it is told in (BCP 47)
 */
export function languageName(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    // Not every text is a code.
    return code;
  }
}
