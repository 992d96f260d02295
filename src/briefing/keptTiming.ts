import type { KeptTiming } from './timing.svelte.ts';

/** Begins the window's name while a presenter's window is open. */
const MARK = 'plan-presenting ';

/**
 * Keeps the times of a briefing in the name of the window: it lasts until the tab is closed or the presenter's window is, so
 * that a page that is loaded anew goes on. A window that has a name from elsewhere keeps that.
 */
export function keepTiming(timing: KeptTiming | undefined): void {
  if (window.name !== '' && !window.name.startsWith(MARK)) return;
  const name = timing === undefined ? '' : MARK + JSON.stringify(timing);
  if (window.name !== name) window.name = name;
}

/** Returns what was kept before the page was loaded anew, once. */
export function takeKeptTiming(): KeptTiming | undefined {
  if (!window.name.startsWith(MARK)) return undefined;
  const written = window.name.slice(MARK.length);
  window.name = '';
  try {
    return readKeptTiming(JSON.parse(written));
  } catch {
    return undefined;
  }
}

/** Returns what was kept, where it is that: anything may stand in a name. */
export function readKeptTiming(came: unknown): KeptTiming | undefined {
  if (typeof came !== 'object' || came === null) return undefined;
  const { whole, scene, number, running, at } = came as Partial<Record<keyof KeptTiming, unknown>>;
  const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
  if (!isTime(whole) || !isTime(scene) || !isTime(number) || !isTime(at) || typeof running !== 'boolean')
    return undefined;
  return { whole, scene, number, running, at };
}
