import type { Plan } from '../plan/model/types.ts';
import type { Model } from '../state/explorer.svelte.ts';
import { labelTexts } from './labelTexts.ts';

/** Returns what the page receives: the plan, and its labels broken into lines. */
export function planModel(plan: Plan): Model {
  return { plan, labels: labelTexts(plan) };
}
