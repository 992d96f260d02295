import { labelTexts } from '../../src/build/labelTexts.ts';
import { readPlanFolder } from '../../src/build/plan/readPlanFolder.ts';
import type { Plan } from '../../src/plan/types.ts';
import type { Model } from '../../src/state/explorer.svelte.ts';

/** The plan in data/, finished. */
export function realPlan(): Plan {
  const { plan } = readPlanFolder('data');
  if (plan === undefined) throw new Error('The plan in data/ has errors: npm run plan -- check data');
  return plan;
}

/** The plan in data/ as the build hands it to the page. */
export function realModel(): Model {
  const plan = realPlan();
  return { plan, labels: labelTexts(plan) };
}
