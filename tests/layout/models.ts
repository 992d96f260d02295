import { planModel } from '../../src/build/planModel.ts';
import { readPlanFiles } from '../../src/build/plan/readPlanFolder.ts';
import { parsePlan } from '../../src/plan/read/parse.ts';
import { formatPlanError } from '../../src/plan/read/planError.ts';
import type { Plan } from '../../src/plan/model/types.ts';
import type { Model } from '../../src/state/explorer.svelte.ts';
import { smallPlan } from '../plan/smallPlan.ts';

/** The plan in data/, finished. Its translations and readings have tests of their own: reading them takes longer than the plan. */
export function realPlan(): Plan {
  const files = readPlanFiles('data').filter(({ path }) => !/^data\/(translations|readings)\//.test(path));
  const { plan, errors } = parsePlan(files);
  if (plan === undefined) throw new Error(errors.map(formatPlanError).join('\n'));
  return plan;
}

/** The plan in data/ as the build hands it to the page. */
export function realModel(): Model {
  return modelOf(realPlan());
}

/** The small plan as the build hands it to the page. */
export function smallModel(): Model {
  return modelOf(smallPlan());
}

function modelOf(plan: Plan): Model {
  return planModel(plan);
}
