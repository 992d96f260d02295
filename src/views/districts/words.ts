/** The words of the map of districts; they come with it. */
export interface DistrictsWords {
  readonly map: (kind: string) => string;
  readonly mapKeys: string;
  readonly mapChosen: string;
  readonly mapCompared: string;
  readonly mapLinked: string;
  readonly mapLinkedLead: (name: string, names: string) => string;
  /** @param part the kind of what the place contains, which may begin with the place's own kind */
  readonly reachTitle: (name: string, kind: string, part: string) => string;
  readonly mapPrompt: (kind: string) => string;
  readonly findTown: string;
  readonly findTownHint: string;
  readonly townsFound: (count: number) => string;
  readonly townsMore: (count: number) => string;
  readonly townIs: (town: string, district: string) => string;
  readonly townNotFound: (typed: string) => string;
  readonly townNearest: string;
  readonly townCheck: string;
  readonly townsHidden: (source: string) => string;
  readonly townsOf: (district: string, count: number) => string;
  readonly compareWith: (kind: string) => string;
  readonly compareStop: string;
  readonly sharedWhy: string;
  readonly shared: string;
  readonly sharedLead: (a: string, b: string) => string;
  readonly sharedNone: (a: string, b: string) => string;
}

/** What is told of the map. */
export interface DistrictsAccountWords {
  readonly compared: (name: string) => string;
  /** What two districts share, on which bases. */
  readonly shared: (names: readonly string[], bases: readonly string[]) => string;
  readonly map: string;
}

declare module '../../i18n/words.ts' {
  interface ViewWords {
    readonly districts: DistrictsWords;
  }
}
declare module '../../account/words.ts' {
  interface ViewAccountWords {
    readonly districts: DistrictsAccountWords;
  }
}
