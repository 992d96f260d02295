import type { ChosenOverlays } from './chosenOverlays.ts';
import type { Marked } from './markedName.ts';
import { fullName } from './nameOf.ts';
import type { AccountState } from './state.ts';

/** Something that limits or colours what is shown, and the sentence that says so. */
export interface Condition {
  readonly type: 'path' | 'view' | 'overlay' | 'year' | 'sourced';
  readonly text: string;
}

/** The words about what limits or colours what is shown. */
export interface ConditionWords {
  readonly marked: Marked;
  readonly path: (from: string, to: string) => string;
  readonly overlay: (kind: string, names: readonly string[]) => string;
  readonly year: (year: number) => string;
  readonly sourced: (source: string) => string;
}

/**
 * Returns what limits or colours what is shown, in the order in which one would say it.
 *
 * @param own what limits the view by itself
 */
export function conditionsOf(
  state: AccountState,
  { choices }: ChosenOverlays,
  own: readonly string[],
  words: ConditionWords,
): readonly Condition[] {
  const { address, index, item, target, year } = state;
  const name = (one: typeof item) => fullName(index, one, words.marked);
  const overlays = [...new Set(choices.map(({ overlay }) => overlay))].map((overlay) => {
    const names = choices.flatMap((one) =>
      one.overlay !== overlay
        ? []
        : one.choice.name.includes(one.choice.label)
          ? one.choice.name
          : `${one.choice.label} ${one.choice.name}`,
    );
    return { type: 'overlay', text: words.overlay(index.kind(overlay.kind)?.name ?? overlay.id, names) } as const;
  });
  return [
    ...(target && state.paths ? [{ type: 'path', text: words.path(name(item), name(target)) } as const] : []),
    ...own.map((text) => ({ type: 'view', text }) as const),
    ...overlays,
    ...(year ? [{ type: 'year', text: words.year(year.year) } as const] : []),
    ...(address.basis === 'sourced' ? [{ type: 'sourced', text: words.sourced(state.sourceName) } as const] : []),
  ];
}
