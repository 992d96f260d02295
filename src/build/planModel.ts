import { sliceLabels, type SliceLabel } from '../layout/sliceLabels.ts';
import { layoutSunburst } from '../layout/sunburst.ts';
import { TIERS } from '../layout/tiers.ts';
import type { Plan } from '../plan/types.ts';
import type { Model } from '../state/explorer.svelte.ts';
import { labelTexts } from './labelTexts.ts';

/** Returns what the page receives: the plan, its labels broken into lines, and where they stand at home. */
export function planModel(plan: Plan): Model {
  const labels = labelTexts(plan);
  const home = layoutSunburst(plan);
  const homeLabels = TIERS.map((tier) => [tier.id, sliceLabels(home, labels, tier).map(rounded)] as const);
  return { plan, labels, homeLabels: Object.fromEntries(homeLabels) };
}

/** A label with the decimals that a drawing needs. */
function rounded(label: SliceLabel): SliceLabel {
  const round = (value: number) => Math.round(value * 10) / 10;
  return { ...label, x: round(label.x), y: round(label.y), rotate: round(label.rotate), size: round(label.size) };
}
