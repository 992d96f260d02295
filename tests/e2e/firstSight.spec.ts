/** What a person sees from the first moment: the picture's words come once, before the script, and stay. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
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
    const tiers = [...document.querySelectorAll('[data-part="words"] svg > g')];
    const seen = tiers.filter((tier) => getComputedStyle(tier).display !== 'none');
    const labels = seen.flatMap((tier) => [...tier.querySelectorAll('text')]).length;
    const words = getComputedStyle(document.querySelector('[data-part="words"]') ?? document.body);
    const strength = words.contentVisibility === 'hidden' || words.visibility === 'hidden' ? '0' : words.opacity;
    const ready = document.querySelector('main[data-ready]') !== null;
    // Until the page is read as far as that, the picture may be half there.
    if (document.querySelector('aside'))
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

// The first frame is held by Chromium’s own commands.
test(
  'the first frame sets the name of what is told and no other word, not even one that only is heard',
  { tag: '@chromium' },
  async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    // The first frame for as long as it takes to look.
    await session.send('Animation.enable');
    await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('');
    const set = await page.evaluate(() => {
      const words: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const isLeftOut = (element: Element | null): boolean => {
        if (element === null) return false;
        const { contentVisibility, display } = getComputedStyle(element);
        return contentVisibility === 'hidden' || display === 'none' || isLeftOut(element.parentElement);
      };
      while (texts.nextNode()) {
        const text = texts.currentNode.textContent?.trim() ?? '';
        if (text !== '' && !isLeftOut(texts.currentNode.parentElement)) words.push(text);
      }
      return words;
    });
    const name = page.getByRole('heading', { level: 2, name: /^えがお咲く未来へ/ });
    expect(set).toEqual([(await name.textContent())?.trim()]);
    const { y } = (await name.boundingBox()) ?? {};
    await session.send('Animation.setPlaybackRate', { playbackRate: 1 });
    await expect(page.locator('main')).toHaveAttribute('data-ready', 'true');
    expect(await name.boundingBox(), 'what comes above it has its room').toMatchObject({ y });
  },
);

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [390, 844],
] as const) {
  // The first frame is held by Chromium’s own commands.
  test(
    `the largest text is there with the picture, at ${width} × ${height}`,
    { tag: '@chromium' },
    async ({ page }) => {
      await page.addInitScript(() => {
        const largest: (string | undefined)[] = [];
        Object.assign(window, { largest });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element })[])
            largest.push(entry.element?.id);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      });
      const largest = () => page.evaluate(() => (window as unknown as { largest: string[] }).largest);
      const session = await page.context().newCDPSession(page);
      // The first frame, until it has been looked at.
      await session.send('Animation.enable');
      await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
      await page.setViewportSize({ width, height });
      await page.goto('');
      await expect.poll(largest).not.toEqual([]);
      await page.waitForTimeout(500);
      const first = await largest();
      await session.send('Animation.setPlaybackRate', { playbackRate: 1 });
      await expect(page.locator('main')).toHaveAttribute('data-ready', 'true');
      await page.waitForTimeout(1000);
      expect(await largest(), 'nothing larger comes later').toEqual(first);
    },
  );
}

test.describe('while the page is still on its way', () => {
  let address = '';
  let rest = () => {};
  const server = createServer((request, response) => {
    const file = `dist${request.url === '/' ? '/index.html' : (request.url ?? '')}`;
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    const content = readFileSync(file);
    if (request.url !== '/') response.end(content);
    else {
      const cut = content.indexOf('<aside class="guide"');
      response.write(content.subarray(0, cut));
      rest = () => response.end(content.subarray(cut));
    }
  });
  const TYPES: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
  };

  test.beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const place = server.address();
    address = `http://localhost:${typeof place === 'object' && place ? place.port : 0}`;
  });
  test.afterAll(() => server.close());
  // A function, because the address is known only now.
  test.use({ neighbours: async ({}, use) => use([address]) });

  test('the picture is painted, its script comes and waits for the rest', async ({ page }) => {
    const script = page.waitForResponse((response) => /assets\/page-.*\.js$/.test(response.url()));
    void page.goto(address).catch(() => undefined);
    await script;
    await expect(page.locator('[data-view-part="sunburst"] [data-slice]').last()).toBeVisible();
    expect(await page.evaluate(() => performance.getEntriesByType('paint').length)).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    await expect(page.locator('main')).not.toHaveAttribute('data-ready');
    rest();
    await page.locator('main[data-ready="true"]').waitFor();
    await page.locator('[data-slice][data-item="policy-4"]').click();
    await expect(page.locator('main')).toHaveAttribute('data-item', 'policy-4');
  });
});

test('at an address that asks for another view the built picture is never seen, and that view comes at once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const stage = document.querySelector('[data-view-part="sunburst"]');
      if (stage?.checkVisibility({ contentVisibilityAuto: true })) seen.push('sunburst');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await openAt(page, '#/graph/policy-4');
  await expect(page.locator('main')).toHaveAttribute('data-view', 'graph');
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  expect(scripts.filter((url) => /\/(Matrix|Districts)-/.test(url))).toEqual([]);
});

test('when the picture moves its words change while nobody sees them', async ({ page }) => {
  await openAt(page, '#/');
  // The words are the script's own once the browser has been idle.
  await expect(page.locator('[data-part="words"] > div')).toHaveCount(0);
  await page.evaluate(watchPlaces);
  await page.locator('[data-slice][data-item="policy-4"]').click();
  await page.waitForTimeout(800);
  const seen = await page.evaluate(() => (window as unknown as { places: Places[] }).places);
  expect(new Set(seen.map(({ places }) => places)).size, 'some words have another place now').toBeGreaterThan(3);
  const changes = seen
    .flatMap(({ places, strength }, at) => (places === seen[at - 1]?.places ? [] : strength))
    .slice(1);
  expect(Math.max(...changes), 'how strong the words were when some changed').toBeLessThan(0.5);
});

test('words that are no longer right are hidden until what draws the right ones has come', async ({ page }) => {
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/circleParts-/, async (route) => {
    await held;
    await route.continue();
  });
  await openAt(page, '#/');
  await page.locator('[data-slice][data-item="policy-4"]').click();
  await expect(page.locator('main')).toHaveAttribute('data-item', 'policy-4');
  const words = page.locator('[data-part="words"]');
  await expect(words).toHaveCSS('opacity', '0');
  await page.waitForTimeout(800);
  await expect(words, 'also once the picture stands still').toHaveCSS('opacity', '0');
  come();
  await expect(words).toHaveCSS('opacity', '1');
  await expect(words.locator('text').filter({ visible: true }).filter({ hasText: '道路網の' })).toHaveCount(1);
  await expect(page.locator('[data-view-part="sunburst"] path[data-link]').first()).toBeVisible();
});

interface Places {
  /** Where the words stand, as one text. */
  readonly places: string;
  readonly strength: number;
}

/** Notes in every frame where the words stand and how strongly they are seen (run in the page). */
function watchPlaces(): void {
  const places: Places[] = [];
  Object.assign(window, { places });
  const look = () => {
    const labels = [...document.querySelectorAll('[data-part="words"] text[transform]')];
    const strength = Number(getComputedStyle(document.querySelector('[data-part="words"]') ?? document.body).opacity);
    places.push({ places: labels.map((label) => label.getAttribute('transform')).join(), strength });
    requestAnimationFrame(look);
  };
  look();
}
