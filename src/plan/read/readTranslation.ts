import { translationMessages } from '../../messages/translationMessages.ts';
import { textKey } from '../model/planTexts.ts';
import type { Translation } from '../model/translation.ts';
import { isRecord } from './entry.ts';
import type { PlanError } from './planError.ts';
import type { PlanFile } from './planFile.ts';
import { readYaml, type Path, type YamlDocument } from './yaml.ts';

/** A translation as typed: every text has the right shape, but nothing is known yet of the plan that it is of. */
export interface DraftTranslation {
  /** Its name in an address: that of the file. */
  readonly code: string;
  readonly tag: string;
  readonly name: string | undefined;
  readonly document: YamlDocument;
  readonly texts: readonly { readonly path: readonly string[]; readonly text: string }[];
  /** Short names and search words of items, and the keys of texts that are meant to stay as they are. */
  readonly lists: readonly { readonly path: readonly string[]; readonly texts: readonly string[] }[];
  /** Paths of texts that are there in a wrong shape: they are not missed as well. */
  readonly broken: readonly Path[];
}

/** Where translations lie in a plan's folder, one file for each language: `translations/pt.yaml`. */
export const TRANSLATION_FOLDER = 'translations/';

/** The keys of what is a list of texts. */
const LIST = /^(same|items\/[^/]+\/(short|aliases))$/;

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
  const code = name.replace(/\.ya?ml$/, '');
  if (!TAG.test(code))
    return { draft: undefined, errors: [...errors, document.errorAt([], translationMessages.noTag(name))] };
  if (!isRecord(document.value) || Array.isArray(document.value))
    return { draft: undefined, errors: [...errors, document.errorAt([], translationMessages.noMap)] };
  const { language, ...rest } = document.value;
  const own = isRecord(language) ? language : {};
  const tag = own['tag'] ?? code;
  if (typeof tag !== 'string' || !TAG.test(tag))
    return {
      draft: undefined,
      errors: [...errors, document.errorAt(['language', 'tag'], translationMessages.noTag(JSON.stringify(tag)))],
    };
  const read = leaves(rest, []);
  const whole = read.filter((leaf): leaf is Whole => leaf.texts?.includes('') === false);
  const broken = read.filter(({ texts }) => texts?.includes('') !== false);
  const [lists, single] = [true, false].map((list) => whole.filter(({ path }) => LIST.test(textKey(path)) === list));
  return {
    draft: {
      code,
      tag,
      name: typeof own['name'] === 'string' ? own['name'] : undefined,
      document,
      texts: (single ?? []).map(({ path, texts }) => ({ path, text: texts.join('') })),
      lists: lists ?? [],
      broken: broken.map(({ path }) => path),
    },
    errors: [
      ...errors,
      ...broken.map(({ path, texts }) =>
        document.errorAt(path, texts === undefined ? noText(path) : translationMessages.empty),
      ),
    ],
  };
}

/** Returns the translation that was typed. */
export function translationOf({ code, tag, name, texts, lists }: DraftTranslation): Translation {
  const ofItems = (key: string) =>
    Object.fromEntries(
      lists.flatMap(({ path: [, id, last], texts: words }) => (last === key && id ? [[id, words]] : [])),
    );
  return {
    code,
    tag,
    ...(name === undefined ? {} : { name }),
    texts: Object.fromEntries(texts.map(({ path, text }) => [textKey(path), text])),
    shorts: ofItems('short'),
    aliases: ofItems('aliases'),
  };
}

/** What stands at an end of a tree of maps: one text, or a list of them; undefined for what is neither. */
interface Leaf {
  readonly path: readonly string[];
  readonly texts: readonly string[] | undefined;
}
type Whole = Leaf & { readonly texts: readonly string[] };

function leaves(value: unknown, path: readonly string[]): Leaf[] {
  if (LIST.test(textKey(path))) return [{ path, texts: listOf(value) }];
  if (typeof value === 'string') return [{ path, texts: [value.trim()] }];
  if (value === null) return [{ path, texts: [''] }];
  if (!isRecord(value) || Array.isArray(value)) return [{ path, texts: undefined }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** A list as typed; one text may stand for a list of one. */
function listOf(value: unknown): string[] | undefined {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.every((text) => typeof text === 'string') ? list.map((text) => text.trim()) : undefined;
}

function noText(path: readonly string[]): string {
  return LIST.test(textKey(path)) ? translationMessages.noList : translationMessages.noText;
}
