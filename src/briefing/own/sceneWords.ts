import { choicesOf } from '../../account/chosenOverlays.ts';
import { fullName } from '../../account/nameOf.ts';
import type { Words } from '../../i18n/words.ts';
import type { Overlay } from '../../overlays/overlay.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Item } from '../../plan/model/types.ts';
import type { Address, AddressSpace } from '../../state/address.ts';

/** An address as a person would say it. */
export interface SceneWords {
  /** The item in focus; undefined where it is the plan as a whole. */
  readonly item: Item | undefined;
  /** The item that a path is looked for to, or that the first one is compared with. */
  readonly other: Item | undefined;
  /** Whether that is the end of a path. */
  readonly path: boolean;
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
  /** Id of the view of the home. */
  readonly home: string;
  /** What an address can have beside overlays. */
  readonly parameters: AddressSpace['parameters'];
  readonly overlays: readonly Overlay[];
  readonly sourceName: string;
  readonly words: Pick<Words, 'account' | 'ownDecks' | 'page' | 'punctuation' | 'timeline' | 'views'>;
}

export function sceneWords(address: Address, space: WordSpace): SceneWords {
  const { index, home, overlays, sourceName, words } = space;
  const { view, item, to, with: compared, year, basis } = address;
  const other = to ?? compared;
  return {
    item: item === index.plan.meta.center ? undefined : index.item(item),
    other: other === undefined ? undefined : index.item(other),
    path: to !== undefined,
    view: words.views[view] ?? view,
    usual: view === home,
    more: [
      ...parameterWords(address, space),
      ...overlays.flatMap((overlay) => overlayWords(overlay, address, space) ?? []),
      ...(year === undefined ? [] : [words.timeline.fiscalYear(year)]),
      ...(basis === 'sourced' ? [words.page.basisSwitch(sourceName)] : []),
    ],
  };
}

/** What the parameters of the view say: a table's rows and columns. */
function parameterWords(address: Address, { index, parameters }: WordSpace): readonly string[] {
  return Object.entries(parameters).flatMap(([name, parameter]) => {
    const value = address[name as keyof Address];
    return value === undefined ? [] : (parameter.says?.(value, index) ?? []);
  });
}

/** `SDGs 11・13` where several may be chosen; where only one may, its own name says it all. */
function overlayWords(overlay: Overlay, { overlays }: Address, { index, words }: WordSpace): string | undefined {
  const chosen = Object.hasOwn(overlays, overlay.id) ? (overlays[overlay.id] ?? []) : [];
  const choices = choicesOf(overlay, index, chosen);
  if (choices.length === 0) return undefined;
  if (!overlay.multiple) return words.punctuation.dot(choices.map(({ name }) => name));
  return `${index.kind(overlay.kind)?.name ?? overlay.id} ${words.punctuation.dot(choices.map(({ label }) => label))}`;
}

/** Returns a title for a scene that has none yet: what it is about, and how it is seen where that is not as usual. */
export function sceneTitle(
  { item, other, path, view, more, usual }: SceneWords,
  { index, words }: { readonly index: PlanIndex; readonly words: Pick<Words, 'account' | 'ownDecks'> },
): string {
  const about = item === undefined ? words.ownDecks.wholePlan : fullName(index, item, words.account.marked);
  const name = other === undefined ? '' : fullName(index, other, words.account.marked);
  const joined = path ? words.account.path(about, name) : words.ownDecks.both(about, name);
  const both = other === undefined ? about : joined;
  return words.ownDecks.suggestedTitle(both, usual ? more : [view, ...more]);
}
