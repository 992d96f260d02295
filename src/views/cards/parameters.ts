import { someOf, type ViewParameters } from '../../state/parameter.ts';

declare module '../../account/viewAddress.ts' {
  interface ViewAddress {
    /** Kinds of item that have cards, in the plan's order; none where the item in focus decides. */
    readonly cards: readonly string[];
  }
}

/** What an address says of the cards alone. */
export const parameters: ViewParameters<'cards'> = {
  cards: {
    usual: [],
    read: (came, { kinds }) => someOf(came, kinds),
    known: ({ kinds }) => kinds,
    says: (kinds: readonly string[], index) => kinds.flatMap((id) => index.kind(id)?.name ?? []),
  },
};
