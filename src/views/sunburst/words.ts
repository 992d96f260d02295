/** The words of the circle; they are there from the start. */
export interface SunburstWords {
  readonly picture: (title: string) => string;
  readonly toCenter: string;
  readonly guideTitle: string;
  readonly guide: (center: string) => readonly string[];
  readonly guideKeys: string;
  readonly legend: SunburstAccountWords;
}

/** What the signs of the circle mean. */
export interface SunburstAccountWords {
  readonly group: (name: string, counts: readonly number[]) => string;
  readonly band: (name: string) => string;
  readonly curve: string;
  readonly undecided: string;
}

declare module '../../i18n/words.ts' {
  interface ViewWords {
    readonly sunburst: SunburstWords;
  }
}
declare module '../../account/words.ts' {
  interface ViewAccountWords {
    readonly sunburst: SunburstAccountWords;
  }
}
