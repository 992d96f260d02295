import path from 'node:path';
import { home } from '../../src/build/setup.mjs';
import { BUDGETS } from '../../src/build/weight/budgets.ts';
import { weighSite } from '../../src/build/weight/weighSite.ts';
import { weightMessages } from '../../src/messages/weightMessages.ts';
import { LARGE_LIMIT, type LargeBuild } from './large.ts';
import { kilobytes, table } from './table.ts';

/** What is measured by opening pages; ratios are to the same of the blank page. */
export interface Measured {
  /** First picture ÷ first paint. */
  readonly picture: number;
  readonly largest: number;
  /** The first click, made once the picture is painted, is answered. */
  readonly answers: number;
  /** The page says that it is ready, ÷ the same of a blank page that nobody sees yet. Nothing is promised of it. */
  readonly ready: number;
  readonly deepLink: number;
  /** Of the view that moves most. */
  readonly shift: number;
  readonly large: LargeBuild;
}

type Row = readonly [name: string, value: number, most: number | undefined, write: (value: number) => string];

/** Returns each number that the explorer promises, beside what is promised. */
export async function reportPromises(measured: Measured): Promise<string> {
  const weights = await weighSite(path.join(home, 'dist'), BUDGETS);
  const weight = (is: (name: string) => boolean) => weights.find(({ name }) => is(name))?.weight ?? NaN;
  const { large } = measured;
  const rows: readonly Row[] = [
    ['home, HTML', weight((name) => name === 'index.html'), 130_000, kilobytes],
    ['home, nodes', weight((name) => name === weightMessages.homeNodes), 3000, count],
    ["largest of the items' pages", weight((name) => name.startsWith('items/')), 40_000, kilobytes],
    ['first script, gzip', weight((name) => name === weightMessages.firstScript), 55_000, kilobytes],
    ['dist/', weight((name) => name === weightMessages.site), 9_000_000, kilobytes],
    ['first picture ÷ blank', measured.picture, 1.3, times],
    ['largest contentful paint ÷ blank', measured.largest, 1.5, times],
    ['first click answered ÷ blank', measured.answers, 4, times],
    ['says ready ÷ blank, before its paint', measured.ready, undefined, times],
    ['address of the graph, settled ÷ blank', measured.deepLink, 2.5, times],
    ['layout shift on a slow phone, every view', measured.shift, 0, (value) => value.toFixed(4)],
    [`${large.items} items built`, large.seconds, LARGE_LIMIT.seconds, (value) => `${value} s`],
    [`${large.items} items built`, large.megabytes, LARGE_LIMIT.megabytes, (value) => `${value} MB`],
  ];
  return table(
    'What is promised',
    ['', 'now', 'at most', ''],
    rows.map(([name, value, most, write]) =>
      most === undefined
        ? [name, write(value), '–', '']
        : [name, write(value), write(most), value <= most ? 'kept' : 'BROKEN'],
    ),
  );
}

const count = (value: number) => value.toLocaleString('en-US');
const times = (value: number) => `${value.toFixed(2)}×`;
