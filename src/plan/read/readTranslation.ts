import { translationMessages } from '../../messages/translationMessages.ts';
import { isRecord } from './entry.ts';
import type { PlanError } from './planError.ts';
import type { PlanFile } from './planFile.ts';
import { readYaml, type Path, type YamlDocument } from './yaml.ts';

/** A translation as typed: every text has the right shape, but nothing is known yet of the plan that it is of. */
export interface DraftTranslation {
  readonly tag: string;
  readonly document: YamlDocument;
  readonly texts: readonly { readonly path: readonly string[]; readonly text: string }[];
  /** Paths of texts that are there in a wrong shape: they are not missed as well. */
  readonly broken: readonly Path[];
}

/** Where translations lie in a plan's folder, one file for each language: `translations/pt.yaml`. */
export const TRANSLATION_FOLDER = 'translations/';

/** A language, with a script and a region where it needs them (BCP 47). */
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-x-[a-z0-9]{1,8})?$/;

/** Reads a file of translations; the language is its name. */
export function readTranslation(file: PlanFile): {
  draft: DraftTranslation | undefined;
  errors: readonly PlanError[];
} {
  const { document, errors } = readYaml(file);
  if (document === undefined) return { draft: undefined, errors };
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const tag = name.replace(/\.ya?ml$/, '');
  if (!TAG.test(tag))
    return { draft: undefined, errors: [...errors, document.errorAt([], translationMessages.noTag(name))] };
  if (!isRecord(document.value) || Array.isArray(document.value))
    return { draft: undefined, errors: [...errors, document.errorAt([], translationMessages.noMap)] };
  const read = leaves(document.value, []);
  const broken = read.filter(({ text }) => text === undefined || text === '');
  return {
    draft: {
      tag,
      document,
      texts: read.flatMap(({ path, text }) => (text === undefined || text === '' ? [] : { path, text })),
      broken: broken.map(({ path }) => path),
    },
    errors: [
      ...errors,
      ...broken.map(({ path, text }) =>
        document.errorAt(path, text === undefined ? translationMessages.noText : translationMessages.empty),
      ),
    ],
  };
}

/** What stands at the ends of a tree of maps; undefined for what is no text, empty for what is nothing. */
function leaves(value: unknown, path: readonly string[]): { path: readonly string[]; text: string | undefined }[] {
  if (typeof value === 'string') return [{ path, text: value.trim() }];
  if (value === null) return [{ path, text: '' }];
  if (!isRecord(value) || Array.isArray(value)) return [{ path, text: undefined }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
