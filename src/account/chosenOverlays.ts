import type { Choice, Mark, Overlay } from '../overlays/overlay.ts';
import type { Milestone } from '../plan/model/types.ts';
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
  const choices = state.overlays.flatMap((overlay) => {
    const values = state.chosen(overlay.id);
    return values.length === 0
      ? []
      : overlay
          .choices(state.index)
          .filter(({ value }) => values.includes(value))
          .map((choice) => ({ overlay, choice }));
  });
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
