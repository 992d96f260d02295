import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../plan/read/yaml.ts';
import { problemsOf } from '../../plan/check/checkReadings.ts';
import type { Segment } from '../../plan/model/readings.ts';
import { formatPlanError } from '../../plan/read/planError.ts';
import { readingSegments } from '../../plan/read/readingSegments.ts';

/** Where the readings of a language's words lie. */
const WORD_READINGS = 'src/i18n/ja/readings.yaml';

/**
 * Returns the words of the pages with their readings, as a list of texts has them. Throws every error by file and line.
 *
 * @param root of the project
 */
export function wordReadings(root: string): readonly (readonly Segment[])[] {
  const { document, errors } = readYaml({ path: WORD_READINGS, text: readFileSync(join(root, WORD_READINGS), 'utf8') });
  const entries = ((document?.value ?? []) as string[]).map(readingSegments);
  const wrong = entries.flatMap((segments, i) =>
    problemsOf(segments).map((message) => document?.errorAt([i], message) ?? []),
  );
  const all = [...errors, ...wrong.flat()];
  if (all.length > 0) throw new Error(`\n${all.map(formatPlanError).join('\n')}\n`);
  return entries;
}
