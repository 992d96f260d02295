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
    this.#before = this.#passed(now);
    this.#since = undefined;
  }

  /** Back to nothing; it goes on running if it ran. */
  reset(now: Date): void {
    this.#before = 0;
    if (this.running) this.#since = now.getTime();
  }

  /** What has passed, as minutes and seconds: `3:05`, from an hour on `1:03:05`. */
  at(now: Date): string {
    const seconds = Math.floor(this.#passed(now) / 1000);
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const two = (value: number) => String(value).padStart(2, '0');
    return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
  }

  #passed(now: Date): number {
    return this.#before + (this.#since === undefined ? 0 : Math.max(0, now.getTime() - this.#since));
  }
}
