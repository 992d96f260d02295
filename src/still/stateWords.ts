import { ja } from '../i18n/ja.ts';
import { jaPicture } from '../i18n/jaPicture.ts';
import { dayLabel } from '../plan/time/dayLabel.ts';
import { fiscalYearLabel } from '../plan/time/fiscalYear.ts';
import type { Item } from '../plan/model/types.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** Returns an item's name behind its mark, 仮, where the name is provisional. */
export function markedName({ name, basis }: Item): string {
  return basis === 'provisional' ? `（${ja.provisional}）${name}` : name;
}

/** Returns what limits or colours what is shown, in the order in which one would say it. */
export function conditionWords(explorer: Explorer): string[] {
  const { index, year, target, compared, item, address } = explorer;
  const overlays = explorer.overlays.flatMap((overlay) => {
    const values = explorer.chosen(overlay.id);
    const names = overlay
      .choices(index)
      .filter(({ value }) => values.includes(value))
      .map(({ label, name }) => (name.includes(label) ? name : `${label} ${name}`));
    return names.length === 0
      ? []
      : [jaPicture.overlay(index.kind(overlay.kind)?.name ?? overlay.id, names.join('、'))];
  });
  const off = [...address.without, ...address.unlinked].flatMap(
    (id) => index.kind(id)?.name ?? index.linkKind(id)?.outward ?? [],
  );
  return [
    ...(target && explorer.paths ? [jaPicture.way(markedName(item), markedName(target))] : []),
    ...(compared && explorer.view === 'districts' ? [jaPicture.compared(markedName(compared))] : []),
    ...overlays,
    ...(year ? [jaPicture.year(fiscalYearLabel(year.year), year.year)] : []),
    ...(address.basis === 'sourced' ? [jaPicture.sourced(explorer.sourceName)] : []),
    ...(explorer.view === 'graph' && address.steps > 1 ? [jaPicture.steps(address.steps)] : []),
    ...(explorer.view === 'graph' && off.length > 0 ? [jaPicture.without(off.join('、'))] : []),
  ];
}

/** Returns what has to be said beside the chosen overlays: a goal's own year, where the plan runs on beyond it. */
export function overlayNotes(explorer: Explorer): string[] {
  const kinds = explorer.overlays.filter(({ id }) => explorer.chosen(id).length > 0).map(({ kind }) => kind);
  return explorer.model.plan.meta.milestones.flatMap(({ kind, note }) =>
    kind !== undefined && kinds.includes(kind) && note !== undefined ? [note] : [],
  );
}

/** Returns where what is shown comes from and when it was made, one line each. */
export function sourceWords(explorer: Explorer, date: Date): string[] {
  const { publisher, sources, title, version, notice } = explorer.model.plan.meta;
  const { item, space } = explorer;
  const own = item.id === space.center || explorer.view === 'matrix' ? '' : `　${item.name}：${item.source}`;
  return [
    `${ja.footerSource(`${publisher}「${sources[0]?.name ?? title}」`)}${own}`,
    notice,
    `${ja.footerVersion(version)}　${jaPicture.made(dayLabel(date))}`,
  ];
}
