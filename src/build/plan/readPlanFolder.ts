import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parsePlan, type ParsedPlan } from '../../plan/read/parse.ts';
import type { PlanFile } from '../../plan/read/planFile.ts';

/** Where the decks lie in a plan's folder: they are about the plan, and no part of it. */
export const DECK_FOLDER = 'briefings';

/**
 * Returns the plan in a folder of YAML files, or its errors.
 *
 * Paths in errors are relative to `cwd`, so that a terminal or an editor can open them. Throws the file system's own
 * error when the folder cannot be read.
 */
export function readPlanFolder(folder: string, cwd: string = process.cwd()): ParsedPlan {
  return parsePlan(readPlanFiles(folder, cwd));
}

/** Returns the texts in a folder that a plan may be made of: YAML files and the texts of its sources. */
export function readPlanFiles(folder: string, cwd: string = process.cwd()): PlanFile[] {
  const root = resolve(cwd, folder);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(ya?ml|txt)$/.test(name) && name.split(sep)[0] !== DECK_FOLDER,
  );
  const files = names.sort().map((name) => {
    const path = join(root, name);
    return { path: relative(cwd, path).split(sep).join('/'), text: readFileSync(path, 'utf8') };
  });
  // An empty folder still has a name to print when plan.yaml is missing.
  return files.length > 0 ? files : [{ path: `${relative(cwd, root).split(sep).join('/')}/`, text: '' }];
}
