/** What a person sees from the first moment: the picture's words come once, before the script, and stay. */
import { expect, openAt, test } from './page.ts';

interface Sight {
  /** Whether the page answered input in that frame. */
  readonly ready: boolean;
  /** How many labels were seen, and how strongly. */
  readonly words: string;
}

/** Looks at the words in every frame (run in the page). */
function watchWords(): void {
  const sights: Sight[] = [];
  Object.assign(window, { sights });
  const look = () => {
    const tiers = [...document.querySelectorAll('.words .tier')];
    const seen = tiers.filter((tier) => getComputedStyle(tier).display !== 'none');
    const labels = seen.flatMap((tier) => [...tier.querySelectorAll('.label')]).length;
    const words = getComputedStyle(document.querySelector('.words') ?? document.body);
    const strength = words.contentVisibility === 'hidden' || words.visibility === 'hidden' ? '0' : words.opacity;
    const ready = document.querySelector('main[data-ready]') !== null;
    // Until the page is read as far as that, the picture may be half there.
    if (document.querySelector('.guide'))
      sights.push({ ready, words: strength === '0' ? '' : `${labels} at ${strength}` });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
] as const) {
  test(`the words are there before the script and stay, at ${width} × ${height}`, async ({ page }) => {
    await page.addInitScript(watchWords);
    await openAt(page, '#/', { width, height });
    await page.waitForTimeout(1000);
    const sights = await page.evaluate(() => (window as unknown as { sights: Sight[] }).sights);
    const since = sights.slice(sights.findIndex(({ words }) => words !== ''));
    expect(since[0]?.ready, 'the first frame with words is one of the built page').toBe(false);
    expect(since.at(-1)?.ready).toBe(true);
    expect([...new Set(since.map(({ words }) => words))]).toEqual([expect.stringMatching(/^[1-9]\d* at 1$/)]);
  });
}
