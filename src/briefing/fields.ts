import { fieldMessages } from '../messages/fieldMessages.ts';
import { isRecord } from '../plan/read/entry.ts';
import type { PlanError } from '../plan/read/planError.ts';
import { typeMessage, unknownKeyMessage } from '../plan/read/schemaMessage.ts';
import type { Path, YamlDocument } from '../plan/read/yaml.ts';
import { hasUnprintable } from './unprintable.ts';

/**
 * Reads the keys of one map in a YAML file. A value of a wrong shape is reported at its location, and something harmless is
 * read instead, so that one look at a file finds all its errors.
 *
 * The plan's own schemas do the same with zod; this one is small enough for the page, where zod would not be.
 */
export class Fields {
  readonly errors: PlanError[];
  readonly #document: YamlDocument;
  readonly #path: Path;
  readonly #values: Readonly<Record<string, unknown>>;
  /** Whether there is a map at all: without one its keys are not missed one by one. */
  readonly #usable: boolean;

  constructor(document: YamlDocument, path: Path, raw: unknown, errors: PlanError[] = []) {
    this.#document = document;
    this.#path = path;
    this.errors = errors;
    this.#usable = isRecord(raw) && !Array.isArray(raw);
    this.#values = isRecord(raw) ? raw : {};
    if (!this.#usable) this.report([], [typeMessage('object', raw)]);
  }

  /** The map at a path inside this one; its errors are reported here. */
  at(path: Path, raw: unknown): Fields {
    return new Fields(this.#document, [...this.#path, ...path], raw, this.errors);
  }

  /** A text in one line that must be there. */
  line(key: string, longest: number): string {
    const text = inOneLine(this.#text(key, longest, true));
    if (text === '') this.report([key], [fieldMessages.empty]);
    return text ?? '';
  }

  /** A text in one line; empty without the key. */
  lineIfAny(key: string, longest: number): string {
    return inOneLine(this.#text(key, longest, false)) ?? '';
  }

  /** A text in one line; undefined without the key, or where it was reported. */
  wordIfAny(key: string, longest: number): string | undefined {
    const text = inOneLine(this.#text(key, longest, false));
    if (text === '') this.report([key], [fieldMessages.empty]);
    return text === '' ? undefined : text;
  }

  /** A whole number from 0 up; undefined without the key, or where it was reported. */
  number(key: string): number | undefined {
    const value = this.#value(key);
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    this.report([key], [typeof value === 'number' ? fieldMessages.count : typeMessage('int', value)]);
    return undefined;
  }

  /** A whole number from 1 up to the most; undefined without the key, or where it was reported. */
  amountIfAny(key: string, most: number): number | undefined {
    const value = this.#value(key);
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= most) return value;
    this.report([key], [typeof value === 'number' ? fieldMessages.amount(value, most) : typeMessage('int', value)]);
    return undefined;
  }

  /** `true`; undefined without the key, or where it was reported: what is not so is not written. */
  yes(key: string): true | undefined {
    const value = this.#value(key);
    if (value !== undefined && value !== true) this.report([key], [fieldMessages.yes]);
    return value === true ? true : undefined;
  }

  has(key: string): boolean {
    return this.#value(key) !== undefined;
  }

  /** What stands at a key alone or in a list, with its path; nothing without the key. */
  oneOrMore(key: string, most: number): readonly { readonly path: Path; readonly raw: unknown }[] {
    const value = this.#value(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [{ path: [key], raw: value }];
    return this.list(key, most).map((raw, at) => ({ path: [key, at], raw }));
  }

  /** The path of a thing in a list, as it is written: one that stands alone at its key has no number there. */
  written([key = '', at, ...rest]: Path): Path {
    const alone = typeof at === 'number' && !Array.isArray(this.#value(String(key)));
    return alone ? [key, ...rest] : [key, ...(at === undefined ? [] : [at]), ...rest];
  }

  /** A text of any number of lines; empty without the key. */
  text(key: string, longest: number): string {
    return this.#text(key, longest, false)?.trim() ?? '';
  }

  /** Things in a list that must be there and must not be empty. */
  list(key: string, most: number): readonly unknown[] {
    if (!this.#usable) return [];
    const list = this.#value(key);
    if (!Array.isArray(list)) {
      this.report([key], [typeMessage('array', list)]);
      return [];
    }
    if (list.length === 0) this.report([key], [fieldMessages.none]);
    if (list.length > most) this.report([key], [fieldMessages.tooMany(list.length, most)]);
    return list.slice(0, most) as unknown[];
  }

  /** Words in a list; none without the key. */
  words(key: string, most: number): readonly string[] {
    if (!this.#usable || this.#value(key) === undefined) return [];
    const list = this.#value(key);
    if (Array.isArray(list) && list.length === 0) return [];
    const words = this.list(key, most);
    for (const [i, word] of words.entries()) {
      if (typeof word !== 'string') this.report([key, i], [typeMessage('string', word)]);
    }
    return words.filter((word) => typeof word === 'string');
  }

  /** Reports every key that nobody reads. */
  unknown(known: readonly string[]): void {
    if (!this.#usable) return;
    for (const key of Object.keys(this.#values).filter((one) => !known.includes(one))) {
      const path = [...this.#path, key];
      this.errors.push(this.#document.errorAtKey(path, unknownKeyMessage(shown(key), known)));
    }
  }

  report(path: Path, messages: readonly string[]): void {
    this.errors.push(...messages.map((message) => this.#document.errorAt([...this.#path, ...path], message)));
  }

  #text(key: string, longest: number, needed: boolean): string | undefined {
    if (!this.#usable) return undefined;
    const value = this.#value(key);
    if (value === undefined && !needed) return undefined;
    if (typeof value !== 'string') {
      this.report([key], [value === null ? fieldMessages.empty : typeMessage('string', value)]);
      return undefined;
    }
    const length = [...value].length;
    if (length > longest) this.report([key], [fieldMessages.tooLong(length, longest)]);
    if (hasUnprintable(value)) this.report([key], [fieldMessages.unprintable]);
    return value;
  }

  #value(key: string): unknown {
    return Object.hasOwn(this.#values, key) ? this.#values[key] : undefined;
  }
}

function inOneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, (space) => (/[\n\t]/.test(space) ? ' ' : space)).trim();
}

function shown(key: string): string {
  const characters = [...key];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : key;
}
