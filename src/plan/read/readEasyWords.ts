import { easyMessages } from '../../messages/easyMessages.ts';
import type { EasyWords } from '../check/easyProblems.ts';
import { isRecord } from './entry.ts';
import type { PlanError } from './planError.ts';
import type { PlanFile } from './planFile.ts';
import { TRANSLATION_FOLDER } from './readTranslation.ts';
import { readYaml } from './yaml.ts';

/** Where the lists of words lie in a plan's folder, named as the translation that may use them. */
const WORDS_FOLDER = `${TRANSLATION_FOLDER}words/`;

/** Returns whether a language is plain Japanese: `ja-x-easy`. */
export function isEasyJapanese(tag: string): boolean {
  return /^ja-x-easy$/.test(tag);
}

/**
 * Reads the words that a translation into plain Japanese may use as they are.
 *
 * @param folder the plan's folder, as paths of files begin
 * @param at gives an error of the translation as a whole
 */
export function readEasyWords(
  files: readonly PlanFile[],
  folder: string,
  tag: string,
  at: (message: string) => PlanError,
): { readonly words: EasyWords | undefined; readonly errors: readonly PlanError[] } {
  const name = `${WORDS_FOLDER}${tag}.yaml`;
  const file = files.find(({ path }) => path === folder + name);
  if (file === undefined) return { words: undefined, errors: [at(easyMessages.noWords(name))] };
  const { document, errors } = readYaml(file);
  if (document === undefined) return { words: undefined, errors };
  const { value } = document;
  if (!isWords(value)) return { words: undefined, errors: [...errors, document.errorAt([], easyMessages.wordsShape)] };
  return { words: value, errors };
}

function isWords(value: unknown): value is EasyWords & Record<string, unknown> {
  return isRecord(value) && ['known', 'explained', 'names'].every((key) => isTexts(value[key]));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
