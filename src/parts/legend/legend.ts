import { itemColor } from '../../layout/itemColor.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';

export interface LegendGroup {
  readonly name: string;
  /** One colour for each hue in the group, #RRGGBB. */
  readonly colors: readonly string[];
  /** Numbers of items, ring by ring: 7・36 */
  readonly counts: string;
}

/** Returns what stands for each group of the circle in the legend. */
export function legend(index: PlanIndex): LegendGroup[] {
  return index.plan.meta.groups.flatMap(({ kind, name }) => {
    const items = index.itemsOfKind(kind);
    if (items.length === 0) return [];
    const below = items.flatMap((item) => index.children(item.id));
    const counts = [...new Set([kind, ...below.map((item) => item.kind)])].map((one) => {
      return one === kind ? items.length : below.filter((item) => item.kind === one).length;
    });
    return { name, counts: counts.join('・'), colors: [...new Set(items.map((item) => itemColor(index, item.id)))] };
  });
}
