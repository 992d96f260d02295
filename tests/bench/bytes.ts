import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';
import type { BenchPage } from './pages.ts';

/** Bytes that a page asks for until it answers input, by what they are. */
export interface Bytes {
  readonly html: Size;
  readonly css: Size;
  readonly js: Size;
  readonly other: Size;
}

export interface Size {
  readonly raw: number;
  readonly gzip: number;
}

const KINDS: Readonly<Record<string, keyof Bytes>> = { document: 'html', stylesheet: 'css', script: 'js' };

/**
 * Opens a page and weighs what came: a static page's own links would miss what a script imports.
 *
 * Gzip is computed here at level 9, whatever the server sends; a data: address weighs with the file that holds it.
 */
export async function weigh(browser: Browser, { url, ready }: BenchPage): Promise<Bytes> {
  const page = await browser.newPage();
  const pending: Promise<[keyof Bytes, Size]>[] = [];
  const take = (response: Response) => {
    if (!response.url().startsWith('http')) return;
    pending.push(
      response
        .body()
        .then((body) => [
          KINDS[response.request().resourceType()] ?? 'other',
          { raw: body.length, gzip: gzipSync(body, { level: 9 }).length },
        ]),
    );
  };
  page.on('response', take);
  await page.goto(url);
  await page.locator(ready).first().waitFor({ state: 'attached' });
  // What comes later is not what the page asked for until then.
  page.off('response', take);
  const parts = await Promise.all(pending);
  await page.close();
  const sum = (kind: keyof Bytes): Size =>
    parts
      .filter(([of]) => of === kind)
      .reduce((all, [, { raw, gzip }]) => ({ raw: all.raw + raw, gzip: all.gzip + gzip }), { raw: 0, gzip: 0 });
  return { html: sum('html'), css: sum('css'), js: sum('js'), other: sum('other') };
}
