import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './tests/browser.mjs';

/** Not 4173: `npm start` may be running beside the tests. */
const PORT = Number(process.env['TEST_PORT'] ?? 4519);

const executablePath = await findBrowser();
const report = process.env['TEST_REPORT'];

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
    browserName: 'chromium',
    baseURL: `http://localhost:${PORT}`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    contextOptions: { reducedMotion: 'no-preference' },
    launchOptions: { args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node src/build/serve.mjs dist ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
