/** What every journey in WebKit starts from: a browser a worker, and a page that may not complain. */
import { test as base, expect } from '@playwright/test';
import { Journey } from './journey.ts';
import { siteWithComplaints } from './siteWithComplaints.ts';
import { startWebKit, type WebKit } from './startWebKit.ts';

export { expect };

interface Started extends WebKit {
  /** Where the copy of the site is served whose pages note what goes wrong in them. */
  readonly origin: string;
}

/** Playwright's `test` with a journey through the site in WebKit, failing where a page threw or broke its policy. */
export const test = base.extend<{ journey: Journey }, { webkit: Started }>({
  webkit: [
    async ({}, use) => {
      const site = await siteWithComplaints();
      const webkit = await startWebKit(process.env['WEBKIT_PATH'] ?? '', `${site.origin}/robots.txt`);
      await use({ ...webkit, origin: site.origin });
      await webkit.stop();
      site.stop();
    },
    { scope: 'worker' },
  ],
  journey: async ({ webkit }, use, info) => {
    const journey = new Journey(webkit.driver, webkit.origin);
    await use(journey);
    if (info.status !== info.expectedStatus) {
      await info.attach('picture', { body: await webkit.driver.picture(), contentType: 'image/png' });
    }
    expect(await journey.complaints(), 'what the page complained about').toEqual([]);
    // The next journey begins with an empty page.
    await webkit.driver.go(`${webkit.origin}/robots.txt`);
  },
});
