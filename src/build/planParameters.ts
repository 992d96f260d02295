import { indexPlan } from '../plan/model/lookup.ts';
import type { Plan } from '../plan/model/types.ts';
import { allParameters } from '../state/parameters.ts';
import { overlaysOf } from './overlays.ts';
import { VIEWS } from './views.ts';

/** Returns every name that a parameter of an address of this plan can have. */
export function planParameters(plan: Plan): readonly string[] {
  const own = allParameters(VIEWS.map(({ parameters }) => parameters));
  return [...overlaysOf(indexPlan(plan)).map(({ id }) => id), ...Object.keys(own)];
}
