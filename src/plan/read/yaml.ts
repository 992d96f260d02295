import { yamlMessages } from '../../messages/yamlMessages.ts';
import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type ErrorCode,
} from 'yaml';
import type { PlanError } from './planError.ts';
import type { PlanFile } from './planFile.ts';
import { yamlMessage } from './yamlMessage.ts';

/** Steps into a YAML document: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

/** A YAML file as plain values, which still knows the line of each of them. */
export interface YamlDocument {
  readonly file: string;
  readonly value: unknown;
  /** An error at the value under a path, or at the nearest thing around it that exists. */
  errorAt(path: Path, message: string): PlanError;
  /** The same at the key rather than the value. */
  errorAtKey(path: Path, message: string): PlanError;
}

export interface ReadYaml {
  /** Missing when the file is not YAML at all. A repeated key alone does not hide the rest. */
  readonly document: YamlDocument | undefined;
  readonly errors: readonly PlanError[];
}

/** Reads one YAML file; syntax errors, repeated keys and aliases come back as errors with their line and column. */
export function readYaml({ path: file, text }: PlanFile): ReadYaml {
  const lines = new LineCounter();
  // What the reader only warns of would stand in the console of a page that opens a broken file.
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const errorAtOffset = locateErrors(file, text, lines);

  const repeated = parsed.errors
    .filter(isRepeatedKey)
    .map(({ code, pos }) => errorAtOffset(pos[0], '', yamlMessage(code)));
  // After a first syntax error the reader only guesses: the errors that follow are most often its echo.
  const syntax = parsed.errors.filter((error) => !isRepeatedKey(error)).sort((a, b) => a.pos[0] - b.pos[0]);
  const first = syntax.slice(0, 1).map(({ code, pos }) => errorAtOffset(pos[0], '', yamlMessage(code)));
  const aliases = aliasOffsets(parsed, text).map((offset) => errorAtOffset(offset, '', yamlMessages.alias));
  const errors = [...repeated, ...first, ...aliases];
  if (first.length > 0 || aliases.length > 0) return { document: undefined, errors };

  const root = parsed.contents;
  const document: YamlDocument = {
    file,
    value: parsed.toJS() as unknown,
    errorAt(path, message) {
      const spot = find(root, path);
      return errorAtOffset(spot.value, formatPath(spot.path), message);
    },
    errorAtKey(path, message) {
      const spot = find(root, path);
      return errorAtOffset(spot.key, formatPath(spot.path), message);
    },
  };
  return { document, errors };
}

function isRepeatedKey({ code }: { readonly code: ErrorCode }): boolean {
  return code === 'DUPLICATE_KEY';
}

function locateErrors(file: string, text: string, lines: LineCounter) {
  // A text that ends with a line break has no line after it, though YAML puts its last errors there.
  const end = text.replace(/\r?\n$/, '').length;
  return (offset: number, path: string, message: string): PlanError => {
    const { line, col } = lines.linePos(Math.min(offset, end));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path, message };
  };
}

function aliasOffsets(parsed: Document, text: string): number[] {
  // Walking the whole document takes as long as reading half of it, and aliases are rare.
  if (!text.includes('*')) return [];
  const offsets: number[] = [];
  visit(parsed, {
    Alias: (_key, alias) => {
      offsets.push(startOf(alias) ?? 0);
    },
  });
  return offsets;
}

interface Spot {
  readonly key: number;
  readonly value: number;
  /** The path without steps into a scalar: a short form such as `parent: x` has no inside. */
  readonly path: Path;
}

function find(root: Node | null, path: Path): Spot {
  let node: unknown = root;
  let spot: Spot = { key: startOf(root) ?? 0, value: startOf(root) ?? 0, path };
  for (const [depth, step] of path.entries()) {
    if (isScalar(node) && node.value !== null) return { ...spot, path: path.slice(0, depth) };
    const next = inside(node, step);
    if (next === undefined) return spot;
    spot = { key: next.key ?? spot.value, value: next.value ?? next.key ?? spot.value, path };
    node = next.node;
  }
  return spot;
}

interface Inside {
  readonly node: unknown;
  readonly key: number | undefined;
  readonly value: number | undefined;
}

function inside(node: unknown, step: string | number): Inside | undefined {
  if (isSeq(node) && typeof step === 'number') {
    if (step >= node.items.length) return undefined;
    const offset = startOf(node.items[step]);
    return { node: node.items[step], key: offset, value: offset };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (pair === undefined) return undefined;
  const empty = isScalar(pair.value) && pair.value.value === null;
  return { node: pair.value, key: startOf(pair.key), value: empty ? undefined : startOf(pair.value) };
}

function startOf(node: unknown): number | undefined {
  if (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) return node.range?.[0];
  return undefined;
}

/** `items[4].serves[0].to` */
function formatPath(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}
