import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Overlay, OverlayType } from './overlay.ts';

/** Every overlay and type of overlay of this folder: a new file is one without being named anywhere. */
const files = Object.values(
  import.meta.glob<Overlay | OverlayType>(['./*.ts', '!./overlay.ts', '!./overlays.ts'], {
    eager: true,
    import: 'default',
  }),
);

/** What a plan may call the types of its overlays. */
export const overlayTypes: readonly string[] = files.filter(isType).map(({ type }) => type);

/** Returns the overlays that a plan has something for, in the order of the plan's kinds. */
export function overlaysOf(index: PlanIndex): readonly Overlay[] {
  const { kinds, meta } = index.plan;
  const order = kinds.map(({ id }) => id);
  const made = meta.overlays.flatMap((setting) => {
    const type = files.filter(isType).find((one) => one.type === setting.type);
    return type === undefined ? [] : [type.overlay(setting)];
  });
  const whole = files.filter((file): file is Overlay => !isType(file));
  return [...made, ...whole]
    .filter(({ kind }) => index.itemsOfKind(kind).length > 0)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function isType(file: Overlay | OverlayType): file is OverlayType {
  return 'type' in file;
}
