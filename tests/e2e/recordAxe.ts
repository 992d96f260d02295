import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { JudgedScreen } from '../../src/about/accessibility/results.ts';

/** What one call of axe leaves for the record. */
export interface AxeRecord {
  readonly engine: string;
  readonly browser: string;
  /** Tags of the rules by their ids. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  readonly screen: JudgedScreen;
}

/** Folder that records are left in while `npm run accessibility` runs; otherwise none are. */
const FOLDER = process.env['ACCESSIBILITY_RECORD'];

/** Leaves what axe found in a file of its own, for the accessibility statement. */
export async function recordAxe(page: Page, found: AxeResults): Promise<void> {
  if (FOLDER === undefined) return;
  const { passes, incomplete, violations, inapplicable, testEngine } = found;
  const { file, title } = test.info();
  const { pathname, hash } = new URL(page.url());
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const ids = (rules: typeof passes) => rules.map(({ id }) => id).sort();
  const record: AxeRecord = {
    engine: testEngine.version,
    browser: `Chromium ${page.context().browser()?.version() ?? ''}`,
    rules: Object.fromEntries(
      [...passes, ...incomplete, ...violations, ...inapplicable].map(({ id, tags }) => [id, tags]),
    ),
    screen: {
      spec: path.basename(file),
      test: title,
      // Where a lone file lies is no one's business.
      address: page.url().startsWith('file:') ? `plan.html${hash}` : `.${pathname}${hash}`,
      size: `${width}×${height}`,
      date: new Date().toISOString().slice(0, 10),
      passed: ids(passes),
      unsure: ids(incomplete),
      failed: ids(violations),
      media: await page.locator('audio, video, object, embed').count(),
    },
  };
  await writeFile(path.join(FOLDER, `${randomUUID()}.json`), JSON.stringify(record));
}
