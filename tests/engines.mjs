/**
 * The engines beside Chromium that the browser tests drive: where they are, and how to get them.
 *
 * Chromium is needed. What a machine lacks of these is told as not run; it is no failure, and never a passed test.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fromPlaywright, install, onPath, run, say } from './browser.mjs';

/**
 * An engine as `npm test` found it: where it is, or why it is not run.
 *
 * @typedef {{ name: string, variable: string, path?: string, missing?: string }} Engine
 */

/** What names the engines to playwright.config.ts; without these the tests run in Chromium alone. */
const FIREFOX_PATH = 'FIREFOX_PATH';
const WEBKIT_PATH = 'WEBKIT_PATH';

const DOWNLOAD_MINUTES = 5;

/**
 * Finds Firefox and WebKit or installs them: Debian's packages first, then Playwright's download where it has one.
 *
 * @returns {Promise<readonly Engine[]>}
 */
export async function ensureEngines() {
  return [
    await ensure('Firefox', FIREFOX_PATH, findFirefox, () => {
      if (!install('firefox-esr')) run('npx', ['playwright', 'install', 'firefox'], DOWNLOAD_MINUTES);
    }),
    await ensure('WebKit', WEBKIT_PATH, findWebKit, () => install('webkit2gtk-driver', 'xvfb')),
  ];
}

/**
 * @param {string} name
 * @param {string} variable environment variable that names its file
 * @param {() => Promise<string | undefined> | string | undefined} find
 * @param {() => unknown} bring
 * @returns {Promise<Engine>}
 */
async function ensure(name, variable, find, bring) {
  const named = process.env[variable];
  if (named) {
    return existsSync(named)
      ? { name, variable, path: named }
      : { name, variable, missing: `${variable} に何もありません / ${variable} names no file: ${named}` };
  }
  let found = await find();
  if (!found) {
    say(`${name} を入れています。`, `Installing ${name}.`);
    bring();
    found = await find();
  }
  return found
    ? { name, variable, path: found }
    : { name, variable, missing: 'この機械に入れられませんでした / it could not be installed here' };
}

async function findFirefox() {
  return onPath('firefox-esr', 'firefox') ?? (await fromPlaywright('firefox'));
}

/** WebKit's own little browser, where Debian's driver for it and a screen that nobody sees are there as well. */
function findWebKit() {
  const libraries = '/usr/lib';
  if (!['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].every((file) => existsSync(file))) return undefined;
  return readdirSync(libraries)
    .flatMap((machine) => ['4.1', '4.0'].map((api) => path.join(libraries, machine, `webkit2gtk-${api}/MiniBrowser`)))
    .find((file) => existsSync(file));
}
