import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { languageName } from '../../i18n/languageName.ts';
import type { Translation } from '../../plan/model/translation.ts';
import type { Plan } from '../../plan/model/types.ts';

/** A language that the pages can be told in: it has words, and the plan has a translation into it. */
export interface OfferedLanguage {
  readonly code: string;
  readonly tag: string;
  readonly name: string;
  /** Undefined for the plan's own. */
  readonly translation: Translation | undefined;
}

/**
 * Returns the languages of a plan's pages, its own first, then those that are closest to it, the others by their codes.
 *
 * @param root of the project: `src/i18n/<code>/` has the words
 */
export function offeredLanguages(
  { meta }: Plan,
  translations: readonly Translation[],
  root: string,
): readonly OfferedLanguage[] {
  const { language } = meta;
  const other = translations
    .filter(({ code }) => existsSync(languageFile(code, root)))
    .map((translation) => {
      const { code, tag, name = ownName(tag) } = translation;
      return { code, tag, name, translation };
    });
  const close = ({ code }: OfferedLanguage) => code.startsWith(`${language}-`);
  return [
    { code: language, tag: language, name: ownName(language), translation: undefined },
    ...other.filter(close),
    ...other.filter((one) => !close(one)).sort((a, b) => (a.code < b.code ? -1 : 1)),
  ];
}

/** The main file of a language's words. */
export function languageFile(code: string, root: string): string {
  return resolve(root, `src/i18n/${code}/${code}.ts`);
}

/** What a language is called in itself, with a capital letter: Español. */
function ownName(tag: string): string {
  const name = languageName(tag, tag);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
