import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Overlay } from './overlay.ts';

/** Every overlay of this folder: a new file is an overlay without being named anywhere. */
const files = import.meta.glob<Overlay>(['./*.ts', '!./overlay.ts', '!./overlays.ts'], {
  eager: true,
  import: 'default',
});

/** Returns the overlays that a plan has something for, in the order of the plan's kinds. */
export function overlaysOf(index: PlanIndex): readonly Overlay[] {
  const order = index.plan.kinds.map(({ id }) => id);
  return Object.values(files)
    .filter(({ kind }) => index.itemsOfKind(kind).length > 0)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
