import { resolve } from 'node:path';
import { readPlanFiles } from '../../src/build/plan/readPlanFolder.ts';
import { parsePlan } from '../../src/plan/read/parse.ts';
import type { PlanFile } from '../../src/plan/read/planFile.ts';
import type { Plan } from '../../src/plan/model/types.ts';

/** The files of the small hand-written plan, with paths that begin in its folder: `plan.yaml`. */
export const smallFiles: readonly PlanFile[] = readPlanFiles('.', resolve('tests/fixtures/small-plan'));

/** The same files with a text replaced in one of them; a test that replaces nothing would prove nothing. */
export function changed(path: string, from: string, to: string): PlanFile[] {
  return smallFiles.map((file) => {
    if (file.path !== path) return file;
    if (!file.text.includes(from)) throw new Error(`${path} has no text to replace: ${from}`);
    return { path, text: file.text.replace(from, () => to) };
  });
}

/** The small plan, finished. */
export function smallPlan(): Plan {
  const { plan } = parsePlan(smallFiles);
  if (plan === undefined) throw new Error('The small plan has errors.');
  return plan;
}
