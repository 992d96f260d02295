/** Ms after which it is done though the browser never was idle. */
const LATEST = 1000;

/** Calls back once the browser has nothing else to do, soon at the latest; what is returned stops waiting. */
export function whenIdle(call: () => void): () => void {
  // Safari has no idle callbacks (https://caniuse.com/requestidlecallback).
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(call, LATEST / 5);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(call, { timeout: LATEST });
  return () => cancelIdleCallback(handle);
}
