import { readFileSync } from 'node:fs';
import { parsePlan, type ParsedPlan } from '../../src/plan/read/parse.ts';
import { smallFiles } from './smallPlan.ts';

/** The text of the small plan's translation into Portuguese. */
export const PORTUGUESE = readFileSync('tests/fixtures/translations/pt.yaml', 'utf8');

/** The small plan with a translation beside it. */
export function withTranslation(text = PORTUGUESE, name = 'pt.yaml'): ParsedPlan {
  return parsePlan([...smallFiles, { path: `translations/${name}`, text }]);
}
