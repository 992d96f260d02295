/**
 * How large a deck may be. A deck file may come from anywhere, and a page that is busy with one for a minute has lost
 * the deck that was open; no briefing that anyone listens to comes near these numbers.
 */
export const LIMITS = {
  /** Characters of the file. */
  file: 400_000,
  scenes: 200,
  title: 120,
  audience: 120,
  text: 300,
  notes: 6_000,
  /** Of a scene's planned time: an hour. */
  seconds: 3_600,
  address: 2_000,
  highlight: 60,
  quotes: 20,
  claims: 40,
} as const;
