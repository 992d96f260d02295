import type { LineStyle } from '../../account/legend.ts';

/** The words of the graph; they come with it. */
export interface GraphWords {
  readonly picture: (title: string) => string;
  readonly pictureOf: (name: string) => string;
  readonly range: string;
  readonly whole: string;
  readonly steps: (steps: number) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly findPath: string;
  readonly pathTo: (name: string) => string;
  readonly pathNone: (name: string) => string;
  readonly pathEnd: string;
  readonly hint: string;
  readonly hintKeys: string;
  readonly hintPointer: string;
  readonly hintTouch: string;
  readonly linkCount: (count: number) => string;
  readonly legend: string;
  readonly legendKinds: string;
  readonly legendLinks: string;
  readonly legendLines: string;
  readonly lineCommon: (names: string) => string;
  readonly twin: string;
  readonly ring: (step: number, count: number) => string;
  readonly hubs: (names: string) => string;
  readonly alone: string;
  readonly counts: (items: number, links: number) => string;
  readonly kindCount: (name: string, count: number) => string;
}

/** What is told of a graph. */
export interface GraphAccountWords {
  readonly steps: (steps: number) => string;
  readonly without: (names: readonly string[]) => string;
  readonly arrow: string;
  /** The line of links on these bases. */
  readonly line: Readonly<Record<LineStyle, (bases: readonly string[]) => string>>;
  /** Marks of what a year does not have yet, where the year is to be named. */
  readonly undecidedIn: (year: string) => string;
}

declare module '../../i18n/words.ts' {
  interface ViewWords {
    readonly graph: GraphWords;
  }
}
declare module '../../account/words.ts' {
  interface ViewAccountWords {
    readonly graph: GraphAccountWords;
  }
}
