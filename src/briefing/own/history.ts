/** What was, what is, and what was undone. */
export interface History<T> {
  /** The oldest first. */
  readonly past: readonly T[];
  readonly present: T;
  /** What redo brings next comes first. */
  readonly future: readonly T[];
  /** What the last step was about; another one about the same joins it, as letters join to a word. */
  readonly about?: string | undefined;
}

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/**
 * Takes a step. The very same value is no step.
 *
 * @param about steps in a row with the same name are undone as one
 */
export function step<T>(history: History<T>, next: T, about?: string): History<T> {
  if (next === history.present) return history;
  const joins = about !== undefined && about === history.about && history.past.length > 0;
  const past = joins ? history.past : [...history.past, history.present];
  return { past, present: next, future: [], about };
}

/** Ends what the next step could join. */
export function pause<T>({ past, present, future }: History<T>): History<T> {
  return { past, present, future };
}

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future };
  return { past: [...past, present], present: next, future: rest };
}
