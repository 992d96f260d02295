import type { PlanError } from './planError.ts';
import { schemaMessage, unknownKeyMessage } from './schemaMessage.ts';
import type { Schema, SchemaIssue } from './schema.ts';
import type { Path, YamlDocument } from './yaml.ts';

/** One thing that a person typed: its value, and the location where they typed it. */
export interface Entry<T> {
  readonly value: T;
  readonly document: YamlDocument;
  readonly path: Path;
}

/** An error at a path inside an entry. */
export function errorAt(entry: Entry<unknown>, path: Path, message: string): PlanError {
  return entry.document.errorAt([...entry.path, ...path], message);
}

/** Whether the person typed this key here, rather than once for the whole file. */
export function says(entry: Entry<unknown>, key: string): boolean {
  const raw = entry.path.reduce<unknown>(
    (value, step) => (isRecord(value) ? value[step] : undefined),
    entry.document.value,
  );
  return isRecord(raw) && key in raw;
}

export type ReadEntry<T> = { readonly entry: Entry<T> } | { readonly errors: readonly PlanError[] };

/** Checks the shape of `raw`, typed at a path of a document; `otherKeys` are read elsewhere, and named in hints. */
export function readEntry<T>(
  schema: Schema<T>,
  raw: unknown,
  document: YamlDocument,
  path: Path,
  otherKeys: readonly string[] = [],
): ReadEntry<T> {
  const result = schema.safeParse(raw, { error: schemaMessage });
  if (result.success) return { entry: { value: result.data, document, path } };
  const known = [...keysOf(schema), ...otherKeys];
  return { errors: result.error.issues.flatMap((issue) => issueErrors(issue, known, document, path)) };
}

function issueErrors(issue: SchemaIssue, keys: readonly string[], document: YamlDocument, path: Path): PlanError[] {
  const at: Path = [...path, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code !== 'unrecognized_keys') return [document.errorAt(at, issue.message)];
  const known = issue.path.length === 0 ? keys : [];
  return issue.keys.map((key) => document.errorAtKey([...at, key], unknownKeyMessage(key, known)));
}

function keysOf(schema: Schema<unknown>): string[] {
  return 'shape' in schema && isRecord(schema.shape) ? Object.keys(schema.shape) : [];
}

/** Whether a value is a map or a list, so that a step into it can be tried. */
export function isRecord(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}
