import { Stopwatch } from './stopwatch.svelte.ts';

/** How far a briefing had come when its page was left, in ms; `at` is when that was. */
export interface KeptTiming {
  readonly whole: number;
  readonly scene: number;
  readonly number: number;
  readonly running: boolean;
  readonly at: number;
}

/** How long the briefing and its scene have lasted: it runs from when the presenter first looks at it. */
export class Timing {
  readonly whole = new Stopwatch();
  readonly scene = new Stopwatch();
  #number = 0;

  get running(): boolean {
    return this.whole.running;
  }

  start(now: Date): void {
    this.whole.start(now);
    this.scene.start(now);
  }

  pause(now: Date): void {
    this.whole.pause(now);
    this.scene.pause(now);
  }

  reset(now: Date): void {
    this.whole.reset(now);
    this.scene.reset(now);
  }

  /** A scene is shown: another one begins at nothing. */
  turn(number: number, now: Date): void {
    if (number !== this.#number) this.scene.reset(now);
    this.#number = number;
  }

  keep(now: Date): KeptTiming {
    return {
      whole: this.whole.passed(now),
      scene: this.scene.passed(now),
      number: this.#number,
      running: this.running,
      at: now.getTime(),
    };
  }

  /** Goes on from where it was kept; what ran has run on meanwhile. */
  resume({ whole, scene, number, running, at }: KeptTiming, now: Date): void {
    const meanwhile = running ? Math.max(0, now.getTime() - at) : 0;
    this.#number = number;
    this.whole.reset(now, whole + meanwhile);
    this.scene.reset(now, scene + meanwhile);
    if (running) this.start(now);
  }
}
