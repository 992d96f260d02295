/** What every browser test starts from: a page that may not complain, and ways to open and check it. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { recordAxe } from './recordAxe.ts';

export { expect };

/** Playwright's `test`, failing where the page warned, threw, broke its policy or asked another host. */
export const test = base.extend<{ complaints: string[]; neighbours: readonly string[] }>({
  /** Origins that a page may ask besides its own: sites of the test's own making. */
  neighbours: [[], { option: true }],
  complaints: [
    async ({ page, baseURL, neighbours }, use) => {
      const complaints: string[] = [];
      await listen(page, [new URL(baseURL ?? 'http://localhost').origin, ...neighbours], complaints);
      await use(complaints);
      expect(complaints, 'what the page complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** Opens an address such as `#/list/policy-4` on a screen of that size (CSS px) and waits until its view answers input. */
export async function openAt(
  page: Page,
  address: string,
  screen: Screen = { width: 1280, height: 720 },
): Promise<void> {
  await page.setViewportSize(screen);
  await page.goto(`./${address}`);
  await page.locator('main[data-ready="true"][data-rendered="true"]').waitFor();
}

/**
 * Lays out what the browser has put off (run in the page): far below the window places are guessed until then, and what
 * is guessed seems to overlap.
 */
export function layOutAll(): void {
  const all = new CSSStyleSheet();
  all.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [all];
}

/**
 * Expects that axe finds nothing against WCAG 2.2 AA and its best practices in the page as it is now.
 *
 * The list under the picture is the list view's and takes axe most of its time: it is judged there, and once by itself.
 *
 * What it judges is the same in every engine, and Chromium's answer is the one that is recorded: elsewhere it is not asked.
 *
 * @param exclude selector of what is not judged
 */
export async function axe(page: Page, exclude = '[data-view="sunburst"] > [data-view-part="list"]'): Promise<void> {
  if (page.context().browser()?.browserType().name() !== 'chromium') return;
  await page.evaluate(layOutAll);
  const found = await new AxeBuilder({ page })
    .exclude(exclude)
    // Passing nodes are not read here, and collecting them takes most of the time.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  await recordAxe(page, found);
  const readable = found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  );
  expect(readable.join('\n\n'), 'what axe found').toBe('');
}

async function listen(page: Page, origins: readonly string[], complaints: string[]): Promise<void> {
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    // data: and blob: leave nothing behind; everything else has to stay at home.
    if (url.protocol.startsWith('http') && !origins.includes(url.origin))
      complaints.push(`asked another host: ${url.href}`);
  });
  await page.exposeFunction('complainAboutPolicy', (violation: string) => complaints.push(`policy: ${violation}`));
  // A violation that only reports, or that a script catches, never reaches the console.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const report = (window as unknown as { complainAboutPolicy: (violation: string) => void }).complainAboutPolicy;
      report(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
}
