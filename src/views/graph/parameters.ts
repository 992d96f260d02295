import type { ViewParameters } from '../../state/parameter.ts';

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

const STEPS: readonly Steps[] = [1, 2, 3];

/** What an address says of the graph alone. */
export const parameters: ViewParameters<'steps' | 'without' | 'unlinked'> = {
  steps: {
    usual: 1,
    known: () => STEPS.map(String),
    read: (came) => {
      const value = STEPS.find((steps) => came === String(steps));
      return { value, bad: value ? [] : [came] };
    },
  },
  without: { usual: [], many: true, known: ({ kinds }) => kinds },
  unlinked: { usual: [], many: true, known: ({ linkKinds }) => linkKinds },
};
