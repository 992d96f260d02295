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
  /** What the view sets beside or against each other: a table's rows and columns, kinds of card. */
  readonly about: readonly string[];
  /** The chosen overlays. */
  readonly overlays: readonly string[];
  /** The year and the basis that are chosen. */
  readonly conditions: readonly string[];
}

/** What the words come from. */
export interface WordSpace {
  /** All of the plan, whatever a filter hides. */
  readonly index: PlanIndex;
  /** What an address can have beside overlays. */
  readonly parameters: AddressSpace['parameters'];
  readonly overlays: readonly Overlay[];
  readonly sourceName: string;
  readonly words: Pick<Words, 'account' | 'ownDecks' | 'page' | 'punctuation' | 'timeline' | 'views'>;
}

export function sceneWords(address: Address, space: WordSpace): SceneWords {
  const { index, overlays, sourceName, words } = space;
  const { view, item, to, with: compared, year, basis } = address;
  const other = to ?? compared;
  return {
    item: item === index.plan.meta.center ? undefined : index.item(item),
    other: other === undefined ? undefined : index.item(other),
    path: to !== undefined,
    view: words.views[view] ?? view,
    about: parameterWords(address, space),
    overlays: overlays.flatMap((overlay) => overlayWords(overlay, address, space) ?? []),
    conditions: [
      ...(year === undefined ? [] : [words.timeline.fiscalYear(year)]),
      ...(basis === 'sourced' ? [words.page.basisSwitch(sourceName)] : []),
    ],
  };
}

/** What the parameters of the view say that it is about. */
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

/**
 * Returns a title for a scene that has none yet, as somebody would say it: what it is about, and what that is seen with.
 * How it is drawn is no part of it.
 */
export function sceneTitle(
  { item, other, path, about, overlays, conditions }: SceneWords,
  { index, words }: { readonly index: PlanIndex; readonly words: Pick<Words, 'account' | 'ownDecks'> },
): string {
  const whole = about.length === 0 ? words.ownDecks.wholePlan : words.ownDecks.together(about);
  const subject = item === undefined ? whole : fullName(index, item, words.account.marked);
  const name = other === undefined ? '' : fullName(index, other, words.account.marked);
  const joined = path ? words.account.path(subject, name) : words.ownDecks.together([subject, name]);
  const shown = other === undefined ? subject : joined;
  return words.ownDecks.suggestedTitle(words.ownDecks.together([shown, ...overlays]), conditions);
}
