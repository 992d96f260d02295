/** The words of briefings: the list of decks, the slide, its controls and the presenter's window. */
export interface BriefingWords {
  readonly listTitle: string;
  readonly listLead: string;
  readonly listNone: string;
  readonly facts: (scenes: number, minutes: number) => string;
  readonly audience: (audience: string) => string;
  readonly close: string;
  readonly slide: (title: string) => string;
  readonly position: (number: number, count: number) => string;
  readonly told: (number: number, count: number, title: string) => string;
  /** Whose words the title and the sentence are. */
  readonly ours: {
    readonly both: string;
    readonly title: string;
    readonly text: string;
    readonly rest: (quoted: boolean, named: boolean) => string;
  };
  readonly quoted: (source: string) => string;
  readonly quotedWords: (words: readonly string[], source: string) => string;
  readonly credit: (source: string, basis: string) => string;
  readonly basesOfLinks: string;
  readonly wordsOf: (source: string) => string;
  readonly further: (names: readonly string[]) => string;
  readonly milestone: (name: string, year: string) => string;
  readonly unknownDeck: (id: string) => string;
  readonly unknownOwn: string;
  readonly own: string;
  readonly unknownScene: (came: number, count: number) => string;
  readonly controls: string;
  readonly previous: string;
  readonly next: string;
  readonly overview: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly black: string;
  readonly blackNow: string;
  readonly blackNowByHand: string;
  readonly spotlight: string;
  readonly enlarge: string;
  readonly full: string;
  readonly window: string;
  readonly help: string;
  readonly end: string;
  readonly back: string;
  readonly backKey: string;
  readonly exploring: string;
  readonly typed: (digits: string) => string;
  readonly blocked: string;
  readonly helpTitle: string;
  readonly keys: readonly (readonly [string, string])[];
  readonly presenterTitle: (title: string) => string;
  readonly current: string;
  readonly coming: string;
  readonly lastScene: string;
  readonly clock: string;
  readonly elapsed: string;
  /** Of the planned time of the whole deck. */
  readonly left: string;
  readonly over: string;
  readonly inScene: string;
  readonly planned: (time: string) => string;
  readonly start: string;
  readonly pause: string;
  readonly reset: string;
}
