import { expect } from '@playwright/test';
import type { Driver } from './driver.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A person's way through the page: opens addresses, looks, clicks what has a name. */
export class Journey {
  readonly driver: Driver;
  readonly #origin: string;

  /** @param origin of the site that addresses are opened at */
  constructor(driver: Driver, origin: string) {
    this.driver = driver;
    this.#origin = origin;
  }

  /** Opens an address such as `#/list/policy-4` in a window of that size (CSS px) and waits until its view answers. */
  async open(address: string, width = 1280, height = 720): Promise<void> {
    // A change of the fragment alone would load nothing anew.
    await this.driver.go(`${this.#origin}/robots.txt`);
    await this.driver.resize(width, height);
    await this.driver.go(address.includes('://') ? address : `${this.#origin}/${address}`);
    await this.answers();
  }

  /** Waits until the view is drawn and answers input. */
  async answers(): Promise<void> {
    await this.sees('main[data-ready="true"][data-rendered="true"]');
  }

  /** Expects that something of this selector is seen. */
  async sees(selector: string): Promise<void> {
    await expect.poll(() => this.driver.evaluate(isSeen, selector), `${selector} is seen`).toBe(true);
  }

  /** Expects what the page says of itself: the view, the item in focus. */
  async isAt(view: string, item: string): Promise<void> {
    const at = () =>
      this.driver.evaluate(() => {
        const { view, item } = document.querySelector('main')?.dataset ?? {};
        return `${view} ${item}`;
      });
    await expect.poll(at).toBe(`${view} ${item}`);
  }

  /** Expects that the text of the first element of a selector comes to be this. */
  async reads(selector: string, text: string | RegExp): Promise<void> {
    const read = () =>
      this.driver.evaluate(
        (of) => (document.querySelector(of)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        selector,
      );
    if (typeof text === 'string') await expect.poll(read).toBe(text);
    else await expect.poll(read).toMatch(text);
  }

  /** Clicks the first element of a selector that is seen, at a place where nothing lies over it; with a name, the one of that name. */
  async click(selector: string, name?: string): Promise<void> {
    const told = `${selector} ${name ?? ''} can be clicked`;
    await expect.poll(() => this.placeOf(selector, name), told).not.toBeNull();
    const { x, y } = (await this.placeOf(selector, name))!;
    await this.driver.mouse(
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    );
  }

  /** A place in the window where the first seen element of a selector, with a name the one of that name, can be hit. */
  placeOf(selector: string, name?: string): Promise<Point | null> {
    return this.driver.evaluate(findPlace, selector, name ?? null);
  }

  /** Where the middle of an element is in the window (CSS px). */
  middle(selector: string): Promise<Point> {
    return this.driver.evaluate((of) => {
      const { x, y, width, height } = document.querySelector(of)!.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    }, selector);
  }

  /** The fragment of the address. */
  hash(): Promise<string> {
    return this.driver.evaluate(() => decodeURIComponent(location.hash));
  }

  /** CSS px that the page is wider than the window. */
  over(): Promise<number> {
    return this.driver.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  }

  complaints(): Promise<readonly string[]> {
    return this.driver.evaluate(() => (window as unknown as { complaints?: string[] }).complaints ?? []);
  }
}

function isSeen(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
}

function findPlace(selector: string, name: string | null): Point | null {
  const nameOf = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent).trim();
  const found = [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility())
    .find((element) => name === null || nameOf(element) === name);
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  // The middle of a bent slice's box may lie beside it: places from the middle outwards.
  const parts = [0.5, 0.35, 0.65, 0.2, 0.8];
  const places = parts.flatMap((down) =>
    parts.map((across) => ({ x: Math.round(left + across * width), y: Math.round(top + down * height) })),
  );
  return places.find(({ x, y }) => found.contains(document.elementFromPoint(x, y))) ?? null;
}
