import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './tests/browser.mjs';
import { inFirefox } from './tests/inFirefox.ts';

/** Not 4173: `npm start` may be running beside the tests. */
const PORT = Number(process.env['TEST_PORT'] ?? 4519);

const executablePath = await findBrowser();
const firefox = process.env['FIREFOX_PATH'];
const report = process.env['TEST_REPORT'];

/** Without a graphics card these engines draw slowly, on two busy cores even more so. */
const PATIENT = { timeout: 15_000 };

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // axe walks every slice; on two busy cores that takes a while.
  timeout: 90_000,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        contextOptions: { reducedMotion: 'no-preference' },
        launchOptions: { args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) },
      },
    },
    // `npm test` names what it found (tests/engines.mjs); by hand: FIREFOX_PATH=/usr/bin/firefox-esr npx playwright test
    ...(firefox ? [{ name: 'firefox', expect: PATIENT, ...inFirefox(firefox) }] : []),
    // WebKit is driven by WebDriver, and has journeys of its own.
    ...(process.env['WEBKIT_PATH'] ? [{ name: 'webkit', testDir: 'tests/webkit', expect: PATIENT }] : []),
  ],
  webServer: {
    command: `node src/build/serve.mjs dist ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
