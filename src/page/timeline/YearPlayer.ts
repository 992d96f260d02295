import type { Years } from '../../plan/model/types.ts';

/** What is played: something that is at a year and can be led to another. */
export interface YearStage {
  readonly years: Years;
  /** The year that is looked at now; undefined while all are. */
  readonly year: number | undefined;
  /** Shows a year; `first` tells that a play begins with it. */
  readonly show: (year: number, first: boolean) => void;
  /** Is told when a play begins and when it ends. */
  readonly onplay: (playing: boolean) => void;
}

/** Time that a year stays, in milliseconds: enough to see what has changed. */
const PACE = 1200;

/** Plays the years of a plan one after the other: from the one that is looked at, or from the first, to the last. */
export class YearPlayer {
  readonly #stage: YearStage;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(stage: YearStage) {
    this.#stage = stage;
  }

  start(): void {
    const { years, year, onplay } = this.#stage;
    this.stop();
    onplay(true);
    this.#show(year === undefined || year < years.from || year >= years.to ? years.from : year + 1, true);
  }

  stop(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stage.onplay(false);
  }

  #show(year: number, first = false): void {
    this.#timer = setTimeout(() => this.#follow(year), PACE);
    this.#stage.show(year, first);
    if (year >= this.#stage.years.to) this.stop();
  }

  #follow(year: number): void {
    // Someone else has led to another year meanwhile: that one stays.
    if (this.#stage.year === year) this.#show(year + 1);
    else this.stop();
  }
}
