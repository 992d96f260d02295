import { oneOf, someOf, type Reading, type ViewParameters } from '../../state/parameter.ts';

export type Steps = 1 | 2 | 3;

declare module '../../account/viewAddress.ts' {
  interface ViewAddress {
    /** How many links away from the item in focus the graph reaches. */
    readonly steps: Steps;
    /** Ids of the kinds of item that are switched off, in the plan's order. */
    readonly without: readonly string[];
    /** Ids of the kinds of link that are switched off, in the plan's order. */
    readonly unlinked: readonly string[];
  }
}

const STEPS = ['1', '2', '3'] as const;

/** What an address says of the graph alone. */
export const parameters: ViewParameters<'steps' | 'without' | 'unlinked'> = {
  steps: { usual: 1, read: readSteps, known: () => STEPS },
  without: { usual: [], read: (came, { kinds }) => someOf(came, kinds), known: ({ kinds }) => kinds },
  unlinked: { usual: [], read: (came, { linkKinds }) => someOf(came, linkKinds), known: ({ linkKinds }) => linkKinds },
};

function readSteps(came: string): Reading<Steps> {
  const { value, bad } = oneOf(came, STEPS);
  return { value: value === undefined ? undefined : (Number(value) as Steps), bad };
}
