import { readingMessages } from '../../messages/readingMessages.ts';
import type { Segment } from '../model/readings.ts';
import { isRecord } from './entry.ts';
import type { PlanError } from './planError.ts';
import type { PlanFile } from './planFile.ts';
import { readingSegments } from './readingSegments.ts';
import { readYaml, type Path, type YamlDocument } from './yaml.ts';

/** Where the readings of a plan's texts lie in its folder, named as its language: `readings/ja.yaml`. */
export const READINGS_FOLDER = 'readings/';

/** Readings as typed: nothing is known yet of the plan that they are of. */
export interface DraftReadings {
  readonly document: YamlDocument;
  readonly entries: readonly { readonly path: Path; readonly segments: readonly Segment[] }[];
}

/** Reads a file of readings: lists of texts, under names that only help who looks for one. */
export function readReadings(file: PlanFile): {
  readonly draft: DraftReadings | undefined;
  readonly errors: readonly PlanError[];
} {
  const { document, errors } = readYaml(file);
  if (document === undefined) return { draft: undefined, errors };
  const { value } = document;
  const lists = isRecord(value) && !Array.isArray(value) ? Object.entries(value) : undefined;
  if (lists?.every((list): list is [string, string[]] => isTexts(list[1])) !== true)
    return { draft: undefined, errors: [...errors, document.errorAt([], readingMessages.noLists)] };
  const entries = lists.flatMap(([name, texts]) =>
    texts.map((typed, i) => ({ path: [name, i], segments: readingSegments(typed.trim()) })),
  );
  return { draft: { document, entries }, errors };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
