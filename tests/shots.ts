/**
 * `npm run shots`: a picture of every view in its states, for eyes: shots/<width>x<height>/<state>.png.
 *
 * `npm run shots -- home list` takes only the states named so; `--full` takes the whole page instead of the first screen.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { serve } from '../src/build/serve.mjs';
import { ensurePackages, home, runNpm } from '../src/build/setup.mjs';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';

interface Shot {
  readonly name: string;
  readonly address: string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  /** Also on the narrowest screen. */
  readonly narrow?: true;
}

const SIZES = ['1920x1080', '1280x720', '390x844'];
const NARROWEST = '320x640';

/** A new view adds its lines here. */
const SHOTS: readonly Shot[] = [
  { name: 'home', address: '#/', narrow: true },
  { name: 'home-sourced', address: '#/?basis=sourced' },
  { name: 'home-dark', address: '#/', media: { colorScheme: 'dark' } },
  { name: 'graph-dark', address: '#/graph/project-dx', media: { colorScheme: 'dark' } },
  { name: 'home-forced-colors', address: '#/', media: { forcedColors: 'active' } },
  { name: 'home-reduced-motion', address: '#/', media: { reducedMotion: 'reduce' } },
  { name: 'home-print', address: '#/', media: { media: 'print' } },
  { name: 'year', address: '#/?year=2030', narrow: true },
  { name: 'year-forced-colors', address: '#/?year=2030', media: { forcedColors: 'active' } },
  { name: 'year-print', address: '#/?year=2030', media: { media: 'print' } },
  { name: 'year-list', address: '#/list?year=2035', narrow: true },
  { name: 'sunburst-policy', address: '#/sunburst/policy-4' },
  { name: 'sunburst-project', address: '#/sunburst/project-dx' },
  { name: 'sunburst-measure', address: '#/sunburst/measure-4-2' },
  { name: 'sunburst-district', address: '#/sunburst/district-azuma' },
  { name: 'graph', address: '#/graph', narrow: true },
  { name: 'graph-policy', address: '#/graph/policy-4?steps=2' },
  { name: 'graph-measure', address: '#/graph/measure-5-2?sdg=11,13', narrow: true },
  { name: 'graph-year', address: '#/graph?year=2031' },
  { name: 'graph-forced-colors', address: '#/graph/project-dx', media: { forcedColors: 'active' } },
  { name: 'matrix', address: '#/matrix', narrow: true },
  { name: 'matrix-policies', address: '#/matrix/policy-5?rows=project-item&columns=policy&sort=-total' },
  { name: 'matrix-goal', address: '#/matrix/sdg-11?sdg=11&year=2031' },
  { name: 'matrix-forced-colors', address: '#/matrix', media: { forcedColors: 'active' } },
  { name: 'matrix-print', address: '#/matrix', media: { media: 'print' } },
  { name: 'paths', address: '#/sunburst/project-dx?to=policy-1', narrow: true },
  { name: 'paths-graph', address: '#/graph/district-azuma-3?to=sdg-11' },
  { name: 'goals', address: '#/?sdg=3,11,13', narrow: true },
  { name: 'goals-policy', address: '#/sunburst/policy-4?sdg=11' },
  { name: 'goals-list', address: '#/list?sdg=11', narrow: true },
  { name: 'goals-forced-colors', address: '#/?sdg=11', media: { forcedColors: 'active' } },
  { name: 'gx', address: '#/?gx=1', narrow: true },
  { name: 'gx-forced-colors', address: '#/?gx=1', media: { forcedColors: 'active' } },
  { name: 'districts', address: '#/districts', narrow: true },
  { name: 'districts-azuma', address: '#/districts/district-azuma', narrow: true },
  { name: 'districts-direction', address: '#/districts/district-isesaki-3' },
  { name: 'districts-compared', address: '#/districts/district-azuma?with=district-sakai', narrow: true },
  { name: 'districts-policy', address: '#/districts/policy-3' },
  { name: 'districts-sourced', address: '#/districts/district-azuma?basis=sourced' },
  {
    name: 'districts-forced-colors',
    address: '#/districts/district-azuma?with=district-sakai',
    media: { forcedColors: 'active' },
  },
  { name: 'briefing', address: '#/sunburst/policy-1?deck=three-minutes&scene=4', narrow: true },
  { name: 'briefing-year', address: '#/?year=2031&deck=three-minutes&scene=9' },
  { name: 'briefing-away', address: '#/sunburst/policy-5?deck=three-minutes&scene=3', narrow: true },
  {
    name: 'briefing-districts',
    address: '#/districts/district-isesaki?with=district-sakai&deck=districts-and-projects&scene=7',
  },
  {
    name: 'briefing-matrix',
    address: '#/matrix?rows=project-item&columns=policy&deck=districts-and-projects&scene=11',
  },
  { name: 'briefing-gx', address: '#/?gx=1&deck=sdgs-and-gx&scene=7' },
  {
    name: 'briefing-forced-colors',
    address: '#/?sdg=3,4&deck=sdgs-and-gx&scene=3',
    media: { forcedColors: 'active' },
  },
  { name: 'list', address: '#/list/', narrow: true },
  { name: 'list-policy', address: '#/list/policy-4' },
  { name: 'embed', address: 'embed.html#/sunburst/policy-4?sdg=11', narrow: true },
  { name: 'embed-list', address: 'embed.html#/list/policy-4', narrow: true },
  { name: 'embed-forced-colors', address: 'embed.html#/graph/project-dx', media: { forcedColors: 'active' } },
  { name: 'embed-print', address: 'embed.html#/districts/district-azuma', media: { media: 'print' } },
  { name: 'open-data', address: 'data.html', narrow: true },
  { name: 'open-data-print', address: 'data.html', media: { media: 'print' } },
  { name: 'accessibility', address: 'accessibility.html', narrow: true },
  { name: 'accessibility-print', address: 'accessibility.html', media: { media: 'print' } },
  { name: 'single-file', address: 'plan.html#/sunburst/policy-4' },
];

const args = process.argv.slice(2);
const fullPage = args.includes('--full');
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.filter((name) => !SHOTS.some((shot) => shot.name === name));
if (unknown.length > 0) {
  throw new Error(`unknown shot: ${unknown.join(', ')} (known: ${SHOTS.map(({ name }) => name).join(', ')})`);
}

ensurePackages();
const executablePath = await ensureBrowser();
if (runNpm(['run', 'build']) !== 0) process.exit(1);
const server = await serve(path.join(home, 'dist'), 0);
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
try {
  for (const shot of SHOTS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    for (const size of shot.narrow ? [...SIZES, NARROWEST] : SIZES) {
      console.log(await take(browser, `http://localhost:${server.port}/`, shot, size));
    }
  }
} finally {
  await browser.close();
  server.close();
}

/** Takes one picture and returns the path of its file. */
async function take(browser: Browser, site: string, { name, address, media }: Shot, size: string): Promise<string> {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    ...(width < 600 ? { hasTouch: true, isMobile: true, deviceScaleFactor: 2 } : {}),
  });
  if (media) await page.emulateMedia(media);
  await page.goto(site + address);
  // Pages of words have no script that could say so.
  await page.locator('main:is([data-ready="true"], :not([data-view]))').waitFor();
  await settle(page);
  const file = path.join('shots', size, `${name}${fullPage ? '-full' : ''}.png`);
  await mkdir(path.join(home, path.dirname(file)), { recursive: true });
  await page.screenshot({ path: path.join(home, file), fullPage });
  await page.close();
  return file;
}

/** Waits until the picture has its words and what moves has stopped, and no longer than two seconds. */
async function settle(page: Page): Promise<void> {
  await page
    .waitForFunction(
      () => {
        const holder = window as unknown as { lastPicture?: string; stillFor?: number };
        const words = document.querySelector('[data-part="words"]');
        const without = words !== null && getComputedStyle(words).opacity !== '1';
        const picture = `${document.getAnimations().length} ${document.querySelector('main')?.outerHTML ?? ''}`;
        holder.stillFor = picture === holder.lastPicture && !without ? (holder.stillFor ?? 0) + 1 : 0;
        holder.lastPicture = picture;
        return holder.stillFor > 10;
      },
      undefined,
      { timeout: 2000 },
    )
    .catch(() => undefined);
}
