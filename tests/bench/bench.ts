/**
 * `npm run bench`: this explorer beside a blank page and the sunburst that one would write by hand with d3.
 *
 * All pages take turns on the same machine in the same run, so read the ratios; the times belong to the machine.
 * `npm run bench -- --rounds=9` takes more rounds.
 */
import { chromium, type Browser } from '@playwright/test';
import { ensurePackages, runNpm } from '../../src/build/setup.mjs';
import { BUDGETS } from '../../src/build/weight/budgets.ts';
import { BROWSER_ARGS, ensureBrowser } from '../browser.mjs';
import { reportBriefing } from './briefing.ts';
import { weigh } from './bytes.ts';
import { reportMatrix } from './matrix.ts';
import { reportGraph, type Blank } from './graph.ts';
import type { Paint } from './measured.ts';
import { measurePaint } from './paint.ts';
import { measureDeepLink } from './deepLink.ts';
import { measureFirstClick } from './firstClick.ts';
import { buildLarge } from './large.ts';
import { openSite, type BenchPage, type Site } from './pages.ts';
import { measureResponse } from './response.ts';
import { reportPromises } from './promises.ts';
import { measureShift } from './shift.ts';
import { reportSingleFile } from './singleFile.ts';
import { kilobytes, median, ratio, table } from './table.ts';

const SLOWDOWN = 4;
/** Openings of a page in a round: browsers tell paint times in steps of 4 ms, so it takes some for a median. */
const OPENINGS = 3;
const MOMENTS = ['firstPaint', 'firstContent', 'largest', 'picture', 'ready'] as const;

const rounds = Number(process.argv.find((arg) => arg.startsWith('--rounds='))?.split('=')[1] ?? 5);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('invalid --rounds: a whole number from 1 was expected');

ensurePackages();
const executablePath = await ensureBrowser();
if (runNpm(['run', 'build']) !== 0) process.exit(1);
const site = await openSite();
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
try {
  console.log(await reportBytes(browser, site));
  console.log(reportSingleFile());
  const results = await measure(browser, site);
  console.log(reportPaint(results));
  console.log(reportResponse(results));
  console.log(await reportMatrix(browser, site, rounds));
  console.log(await reportBriefing(browser, site, rounds));
  console.log(await reportGraph(browser, site, rounds, blankOf(results)));
  const opened = {
    ...openings(results),
    deepLink: await measureDeepLink(browser, site, rounds),
    shift: await measureShift(browser, site),
  };
  // The build of the large plan takes the whole machine.
  console.log(await reportPromises({ ...opened, large: buildLarge() }));
  console.log(`\n${rounds} rounds, medians, ${browser.version()}, 1280×720. Compare the ratios, not the times.`);
} finally {
  await browser.close();
  site.close();
}

interface Round {
  readonly paints: readonly Paint[];
  /** When the first click was answered, ms from opening. */
  readonly firstClicks: readonly number[];
  readonly plain: Awaited<ReturnType<typeof measureResponse>>;
  readonly slow: Awaited<ReturnType<typeof measureResponse>>;
}

type Results = Map<BenchPage, Round[]>;

/** Measures every page once a round, each round beginning with another page, after one round that is thrown away. */
async function measure(browser: Browser, { pages }: Site): Promise<Results> {
  const results: Results = new Map(pages.map((page) => [page, []]));
  for (let round = 0; round <= rounds; round++) {
    const first = round % pages.length;
    for (const page of [...pages.slice(first), ...pages.slice(0, first)]) {
      const paints: Paint[] = [];
      const firstClicks: number[] = [];
      for (let opening = 0; opening < OPENINGS; opening++) {
        paints.push(await measurePaint(browser, page));
        firstClicks.push(await measureFirstClick(browser, page));
      }
      const measured = {
        paints,
        firstClicks,
        plain: await measureResponse(browser, page, 1),
        slow: await measureResponse(browser, page, SLOWDOWN),
      };
      if (round > 0) results.get(page)?.push(measured);
    }
    process.stderr.write(round === 0 ? 'warm' : ` ${round}/${rounds}`);
  }
  process.stderr.write('\n');
  return results;
}

/** The first page is the blank one. */
function blankOf(results: Results): Blank {
  const [runs = []] = results.values();
  return {
    picture: median(runs.flatMap(({ paints }) => paints.map(({ picture }) => picture))),
    hover: median(runs.map(({ plain }) => plain.hover.ms)),
  };
}

async function reportBytes(browser: Browser, { pages }: Site): Promise<string> {
  const rows: string[][] = [];
  for (const page of pages) {
    const { html, css, js, other } = await weigh(browser, page);
    rows.push([
      page.name,
      ...[html, css, js, other].map(({ raw, gzip }) => `${kilobytes(raw)} → ${kilobytes(gzip)}`),
      `${Math.round((js.gzip / BUDGETS.script) * 100)} %`,
    ]);
  }
  const head = [
    'until it answers, raw → gzip',
    'HTML',
    'CSS',
    'JavaScript',
    'other',
    `of ${kilobytes(BUDGETS.script)} JS`,
  ];
  return table('Bytes of the first view', head, rows);
}

function moment(runs: readonly Round[] = [], of: (typeof MOMENTS)[number]): number {
  return median(runs.flatMap(({ paints }) => paints.map((paint) => paint[of])));
}

function firstClick(runs: readonly Round[] = []): number {
  return median(runs.flatMap(({ firstClicks }) => firstClicks));
}

function reportPaint(results: Results): string {
  const [blank] = results.values();
  const time = (ms: number, least: number) => `${ms.toFixed(0)} ms ${ratio(ms, least)}`;
  const rows = [...results].map(([{ name }, runs]) => [
    name,
    ...MOMENTS.map((of) => time(moment(runs, of), moment(blank, of))),
    time(firstClick(runs), firstClick(blank)),
  ]);
  const head = ['', 'first paint', 'first content', 'largest', 'picture', 'says ready', 'first click answered'];
  return table('From opening, ÷ blank page', head, rows);
}

/** What the explorer takes until it shows and answers, in times of the blank page. */
function openings(results: Results): { picture: number; largest: number; ready: number; answers: number } {
  const [blank, explorer] = results.values();
  const times = (of: (typeof MOMENTS)[number]) => moment(explorer, of) / moment(blank, of);
  return {
    picture: moment(explorer, 'picture') / moment(blank, 'firstPaint'),
    largest: times('largest'),
    ready: times('ready'),
    answers: firstClick(explorer) / firstClick(blank),
  };
}

function reportResponse(results: Results): string {
  const head = ['', 'click', '÷ blank', 'hover', '÷ blank', 'frames dropped in 1 s', 'long tasks'];
  return (['plain', 'slow'] as const)
    .map((speed) => {
      const middle = (runs: readonly Round[] = []) => ({
        click: median(runs.map((run) => run[speed].click.ms)),
        clickFrames: median(runs.map((run) => run[speed].click.frames)),
        hover: median(runs.map((run) => run[speed].hover.ms)),
        hoverFrames: median(runs.map((run) => run[speed].hover.frames)),
        dropped: median(runs.map((run) => run[speed].zoom.dropped)),
        longTasks: median(runs.map((run) => run[speed].zoom.longTasks)),
      });
      const [blank] = [...results.values()].map(middle);
      const rows = [...results].map(([{ name }, runs]) => {
        const { click, clickFrames, hover, hoverFrames, dropped, longTasks } = middle(runs);
        return [
          name,
          `${click.toFixed(1)} ms, frame ${clickFrames}`,
          ratio(click, blank?.click ?? 0),
          `${hover.toFixed(1)} ms, frame ${hoverFrames}`,
          ratio(hover, blank?.hover ?? 0),
          String(dropped),
          `${longTasks.toFixed(0)} ms`,
        ];
      });
      const title =
        speed === 'plain' ? 'Pointer → end of the frame that shows its effect' : `The same, ${SLOWDOWN}× slower`;
      return table(title, head, rows);
    })
    .join('\n');
}
