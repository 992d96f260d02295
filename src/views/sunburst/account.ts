import type { AccountPart, TellPart } from '../../account/account.ts';
import { standsBack } from '../../account/standsBack.ts';
import type { AccountState } from '../../account/state.ts';
import { sliceLabels } from '../../layout/sunburst/sliceLabels.ts';
import { TIERS } from '../../layout/sunburst/tiers.ts';
import { crossLinks } from '../../plan/model/relations.ts';
import type { Item, Link } from '../../plan/model/types.ts';
import { marksOf, pathLinks } from '../../account/pathLinks.ts';
import { circleLegend } from './circleLegend.ts';
import { nearTo } from './nearTo.ts';

/** What the circle shows: slices inside slices, bands, the curves of what is in focus or of the paths, and marks. */
const tellSunburst: TellPart = (state, words): AccountPart => {
  const { index, sunburst, item, paths, space } = state;
  const onPath = paths?.flatMap((path) => path.items) ?? [];
  const ids = new Set([space.center, item.id, ...onPath, ...sunburst.slices.map(({ id }) => id)]);
  const items = index.plan.items.filter(({ id }) => ids.has(id));
  const drawn = drawnLinks(state, ids);
  const back = steppedBack(state, items);
  return {
    items,
    links: index.plan.links.filter((link) => drawn.has(link)),
    about: pathLinks(state),
    beside: {
      items: [],
      links: index.plan.links.filter((link) => !drawn.has(link) && ids.has(link.from) && ids.has(link.to)),
    },
    named: namesIn(state, back),
    back,
    sentences: [],
    legend: circleLegend(state, item.id !== space.center, words.sunburst, words.dashed),
  };
};

export default tellSunburst;

function drawnLinks(state: AccountState, ids: ReadonlySet<string>): ReadonlySet<Link> {
  const { index, sunburst, item, paths } = state;
  const bands = new Map(sunburst.bands.map(({ id, over }) => [id, new Set(over)]));
  const frame = index.plan.links.filter(
    ({ from, to }) => ids.has(from) && ids.has(to) && (index.parent(to) === from || bands.get(from)?.has(to)),
  );
  const curves =
    paths === undefined || paths.length === 0 ? crossLinks(index, item.id) : paths.flatMap((path) => path.links);
  const both = curves.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return new Set([...frame, ...both, ...pathLinks(state), ...marksOf(state, ids)]);
}

/** As on the page: what is not around what the picture is about, what bears no mark of what is chosen, what is not decided. */
function steppedBack(state: AccountState, items: readonly Item[]): ReadonlySet<string> {
  const foreground = { near: nearTo(state, state.item.id), front: state.front, undecided: state.year?.undecided };
  return new Set(items.flatMap(({ id }) => (standsBack(id, foreground) ? id : [])));
}

/** Items whose names stand in the circle where it is large; what steps back has no words. */
function namesIn(
  { sunburst, model, item, paths, slide }: AccountState,
  back: ReadonlySet<string>,
): ReadonlySet<string> {
  const slices = sunburst.slices.filter(({ id }) => !back.has(id));
  const names = sliceLabels({ ...sunburst, slices }, model.labels, slide?.tier ?? TIERS[2]);
  return new Set([
    sunburst.center.id,
    item.id,
    ...(paths?.flatMap((path) => path.items) ?? []),
    ...names.map(({ id }) => id),
  ]);
}
