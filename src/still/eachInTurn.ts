/**
 * Does something with one thing after the other, lets the page answer in between, and says how far it is.
 *
 * @param signal stops it; then it throws what the signal says
 */
export async function eachInTurn<T, R>(
  things: readonly T[],
  make: (thing: T, at: number) => Promise<R>,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<R[]> {
  const made: R[] = [];
  for (const [at, thing] of things.entries()) {
    signal.throwIfAborted();
    made.push(await make(thing, at));
    progress(made.length);
    await new Promise((next) => setTimeout(next));
  }
  signal.throwIfAborted();
  return made;
}
