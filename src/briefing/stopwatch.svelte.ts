import { formatTime } from './formatTime.ts';

/** Time that has passed while it ran; the caller knows what time it is. */
export class Stopwatch {
  /** When it was started, in ms; undefined while it stands. */
  #since: number | undefined = $state();
  /** ms that had passed when it was started last. */
  #before = $state(0);

  get running(): boolean {
    return this.#since !== undefined;
  }

  start(now: Date): void {
    this.#since ??= now.getTime();
  }

  pause(now: Date): void {
    this.#before = this.passed(now);
    this.#since = undefined;
  }

  /** Back to nothing, or to what had passed, in ms; it goes on running if it ran. */
  reset(now: Date, passed = 0): void {
    this.#before = passed;
    if (this.running) this.#since = now.getTime();
  }

  /** What has passed, as minutes and seconds. */
  at(now: Date): string {
    return formatTime(this.passed(now));
  }

  /** ms that have passed. */
  passed(now: Date): number {
    return this.#before + (this.#since === undefined ? 0 : Math.max(0, now.getTime() - this.#since));
  }
}
