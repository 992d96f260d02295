import type { Choice, Mark, Overlay } from '../overlays/overlay.ts';
import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Milestone } from '../plan/model/meta.ts';
import type { AccountState } from './state.ts';

/** What is laid over a view. */
export interface ChosenOverlays {
  readonly choices: readonly { readonly overlay: Overlay; readonly choice: Choice }[];
  /** What else a choice marks: the levels that it is made of, and how many items bear each. */
  readonly levels: readonly { readonly mark: Mark; readonly count: number }[];
  /** Days that what is chosen is about: the year in which the goals are to be reached. */
  readonly milestones: readonly Milestone[];
}

/** Returns what is chosen of the overlays, in their order. */
export function chosenOverlays(
  state: Pick<AccountState, 'index' | 'overlays' | 'marks' | 'model' | 'chosen'>,
): ChosenOverlays {
  const choices = state.overlays.flatMap((overlay) =>
    choicesOf(overlay, state.index, state.chosen(overlay.id)).map((choice) => ({ overlay, choice })),
  );
  const marks = [...(state.marks?.values() ?? [])].flat();
  const kinds = new Map(marks.map((mark) => [mark.choice, mark]));
  return {
    choices,
    levels: [...kinds.values()]
      .filter((mark) => !choices.some(({ choice }) => choice.value === mark.choice))
      .map((mark) => ({ mark, count: marks.filter(({ choice }) => choice === mark.choice).length })),
    milestones: state.model.plan.meta.milestones.filter(({ kind }) =>
      choices.some(({ overlay }) => overlay.kind === kind),
    ),
  };
}

/** Returns what is chosen of one overlay, in its order. */
export function choicesOf(overlay: Overlay, index: PlanIndex, values: readonly string[]): readonly Choice[] {
  return values.length === 0 ? [] : overlay.choices(index).filter(({ value }) => values.includes(value));
}
