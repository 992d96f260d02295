/** A browser that lets a page have Escape while it fills the screen; the others leave full screen with it. */
interface WithKeyboard {
  readonly keyboard?: { lock(keys: readonly string[]): Promise<void>; unlock(): void };
}

/** Fills the screen where the browser allows it; a briefing fills the window all the same. */
export async function enterFullScreen(): Promise<void> {
  if (document.fullscreenElement !== null || !document.fullscreenEnabled) return;
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    // Escape closes what lies over the slide first. Held down it still leaves full screen.
    await (navigator as WithKeyboard).keyboard?.lock(['Escape']);
  } catch {
    // Without a key or a click of the person's the browser refuses, and a frame may have no right to it.
  }
}

export async function leaveFullScreen(): Promise<void> {
  (navigator as WithKeyboard).keyboard?.unlock();
  if (document.fullscreenElement !== null) await document.exitFullscreen().catch(() => undefined);
}
