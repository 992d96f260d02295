import type { Scene } from './deck.ts';

/** Characters that are read aloud in a minute, at the pace of a news reader (about 300) or a little faster. */
const PACE = 320;

/**
 * Returns how long scenes take, in seconds: as planned, else as long as their notes take to be read aloud. A scene without notes
 * is read from its slide.
 */
export function plannedSeconds(scenes: readonly Pick<Scene, 'seconds' | 'title' | 'text' | 'notes'>[]): number {
  return scenes.reduce((sum, { seconds, title, text, notes }) => {
    const spoken = notes === '' ? title + text : notes;
    return sum + (seconds ?? ([...spoken.replace(/\s/g, '')].length / PACE) * 60);
  }, 0);
}
