import type { ChosenOverlays } from './chosenOverlays.ts';
import { markedName, type Marked } from './markedName.ts';
import type { AccountState } from './state.ts';

/** The words about what limits or colours what is shown. */
export interface ConditionWords {
  readonly marked: Marked;
  readonly way: (from: string, to: string) => string;
  readonly overlay: (kind: string, names: readonly string[]) => string;
  readonly year: (year: number) => string;
  readonly sourced: (source: string) => string;
}

/**
 * Returns what limits or colours what is shown, in the order in which one would say it.
 *
 * @param own what limits the view by itself
 */
export function conditions(
  state: AccountState,
  { choices }: ChosenOverlays,
  own: readonly string[],
  words: ConditionWords,
): readonly string[] {
  const { address, index, item, target, year } = state;
  const name = (one: typeof item) => markedName(one, words.marked);
  const overlays = [...new Set(choices.map(({ overlay }) => overlay))].map((overlay) => {
    const names = choices.flatMap((one) =>
      one.overlay !== overlay
        ? []
        : one.choice.name.includes(one.choice.label)
          ? one.choice.name
          : `${one.choice.label} ${one.choice.name}`,
    );
    return words.overlay(index.kind(overlay.kind)?.name ?? overlay.id, names);
  });
  return [
    ...(target && state.paths ? [words.way(name(item), name(target))] : []),
    ...own,
    ...overlays,
    ...(year ? [words.year(year.year)] : []),
    ...(address.basis === 'sourced' ? [words.sourced(state.sourceName)] : []),
  ];
}
