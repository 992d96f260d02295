import type { Overlay } from '../overlays/overlay.ts';
import type { PlanIndex } from '../plan/model/lookup.ts';
import type { AddressSpace, ViewSpace } from './address.ts';
import { allParameters, usualParameters } from './parameters.ts';

/**
 * Returns what the addresses of a plan may name.
 *
 * @param index all of the plan, whatever a filter hides
 * @param overlays those that the plan has something for
 * @param views the views that the page has, the first is the home
 * @param languages what addresses call the languages that the pages can be told in, the plan's own first
 */
export function addressSpace(
  index: PlanIndex,
  overlays: readonly Overlay[],
  views: readonly ViewSpace[],
  languages: readonly string[] = [index.plan.meta.language],
): AddressSpace {
  const { meta, kinds, linkKinds, themes } = index.plan;
  const parameters = allParameters(views.map((view) => view.parameters));
  return {
    views,
    parameters,
    usual: usualParameters(parameters),
    center: meta.center,
    resolve: (id) => index.resolve(id),
    years: meta.years,
    languages,
    kinds: kinds.map(({ id }) => id),
    linkKinds: linkKinds.map(({ id }) => id),
    themes: themes.map(({ id }) => id),
    overlays: overlays.map((overlay) => {
      const { id, multiple } = overlay;
      return { id, multiple, values: overlay.choices(index).map(({ value }) => value) };
    }),
  };
}
