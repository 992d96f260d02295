import { markedName } from '../../account/markedName.ts';
import { page as ja } from '../../i18n/ja/page.ts';
import { account as jaAccount } from '../../i18n/ja/account.ts';
import { ownDecks as jaOwnDecks } from '../../i18n/ja/ownDecks.ts';
import type { Overlay } from '../../overlays/overlay.ts';
import { fiscalYearLabel } from '../../plan/time/fiscalYear.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Item } from '../../plan/model/types.ts';
import type { Address } from '../../state/address.ts';

/** An address as a person would say it. */
export interface SceneWords {
  /** The item in focus; undefined where it is the plan as a whole. */
  readonly item: Item | undefined;
  /** The item that a way is looked for to, or that the first one is compared with. */
  readonly other: Item | undefined;
  readonly view: string;
  /** Whether that is the view of the home. */
  readonly usual: boolean;
  /** What else is chosen: overlays, a table's rows and columns, the year, the basis. */
  readonly more: readonly string[];
}

/** What the words come from. */
export interface WordSpace {
  /** All of the plan, whatever a filter hides. */
  readonly index: PlanIndex;
  /** Name of the view of the home. */
  readonly home: string;
  readonly overlays: readonly Overlay[];
  readonly sourceName: string;
}

export function sceneWords(address: Address, { index, home, overlays, sourceName }: WordSpace): SceneWords {
  const { view, item, to, with: compared, rows, columns, year, basis } = address;
  const other = to ?? compared;
  const kind = (id: string | undefined) => (id === undefined ? undefined : index.kind(id)?.name);
  const table = [kind(rows), kind(columns)].filter((name) => name !== undefined);
  return {
    item: item === index.plan.meta.center ? undefined : index.item(item),
    other: other === undefined ? undefined : index.item(other),
    view: ja.views[view] ?? view,
    usual: view === home,
    more: [
      ...table,
      ...overlays.flatMap((overlay) => overlayWords(overlay, address, index) ?? []),
      ...(year === undefined ? [] : [fiscalYearLabel(year)]),
      ...(basis === 'sourced' ? [ja.basisSwitch(sourceName)] : []),
    ],
  };
}

/** `SDGs 11・13` where several may be chosen; where only one may, its own name says it all. */
function overlayWords(overlay: Overlay, { overlays }: Address, index: PlanIndex): string | undefined {
  const chosen = Object.hasOwn(overlays, overlay.id) ? (overlays[overlay.id] ?? []) : [];
  const choices = overlay.choices(index).filter(({ value }) => chosen.includes(value));
  if (choices.length === 0) return undefined;
  if (!overlay.multiple) return choices.map(({ name }) => name).join('・');
  return `${index.kind(overlay.kind)?.name ?? overlay.id} ${choices.map(({ label }) => label).join('・')}`;
}

/** Returns a title for a scene that has none yet: what it is about, and how it is seen where that is not as usual. */
export function sceneTitle({ item, other, view, more, usual }: SceneWords): string {
  const about = item === undefined ? jaOwnDecks.wholePlan : markedName(item, jaAccount.marked);
  const both = other === undefined ? about : jaOwnDecks.both(about, markedName(other, jaAccount.marked));
  return jaOwnDecks.suggestedTitle(both, usual ? more : [view, ...more]);
}
