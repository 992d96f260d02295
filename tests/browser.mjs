/**
 * Where the browser is that the tests, the pictures and the measurements drive, and how to get one.
 *
 * An installed browser comes first: Playwright's own download fails where there is no internet.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { home } from '../src/build/setup.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Switches for a quiet browser: no sandbox (containers run as root), no requests of its own. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The path of an installed Chromium or Chrome: CHROME_PATH, then the PATH, then Playwright's own.
 *
 * @returns {Promise<string | undefined>} nothing where there is none
 */
export async function findBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH に何もありません / CHROME_PATH names no file: ${named}`);
  }
  return onPath(...NAMES) ?? (await fromPlaywright('chromium'));
}

/**
 * Finds a browser or installs one, with a font that has Japanese where apt can bring it.
 *
 * @returns {Promise<string>} its path; the process ends with a sentence where nothing works
 */
export async function ensureBrowser() {
  ensureFont();
  const found = await findBrowser();
  if (found) return found;
  say('ブラウザーを入れています。', 'Installing a browser.');
  if (!install('chromium', 'fonts-noto-cjk')) run('npx', ['playwright', 'install', 'chromium']);
  const installed = await findBrowser();
  if (installed) return installed;
  console.error(
    'ブラウザーを入れられませんでした。Chromium か Chrome を入れて、その場所を CHROME_PATH に書いてください。 / No browser could be installed: install Chromium or Chrome and set CHROME_PATH to its path.',
  );
  process.exit(1);
}

/** Without a Japanese font every label is a row of boxes, and pictures and widths mean nothing. */
function ensureFont() {
  const fonts = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  // No fc-list on Linux: fontconfig comes with the browser, so the font is asked for as well.
  if (process.platform !== 'linux' || fonts.stdout?.trim()) return;
  say('日本語の書体を入れています。', 'Installing a Japanese font.');
  if (!install('fonts-noto-cjk')) {
    console.warn('日本語の書体がありません。文字の見た目のテストが通らないことがあります。 / No Japanese font.');
  }
}

/**
 * The first program of these names on the PATH that answers.
 *
 * @param {...string} names
 * @returns {string | undefined}
 */
export function onPath(...names) {
  for (const directory of (process.env['PATH'] ?? '').split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(directory, process.platform === 'win32' ? `${name}.exe` : name);
      if (isExecutable(file) && answers(file)) return file;
    }
  }
  return undefined;
}

/**
 * A browser that Playwright has downloaded.
 *
 * @param {'chromium' | 'firefox'} engine
 * @returns {Promise<string | undefined>}
 */
export async function fromPlaywright(engine) {
  const file = (await import('@playwright/test'))[engine].executablePath();
  return existsSync(file) ? file : undefined;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Ubuntu's `chromium-browser` may be a script that only says where to get a browser.
 *
 * @param {string} file
 */
function answers(file) {
  // On Windows `--version` opens a window.
  return process.platform === 'win32' || spawnSync(file, ['--version']).status === 0;
}

/** Whether apt has read its lists in this run. */
let updated = false;

/**
 * Installs packages of the system where apt can bring them.
 *
 * @param {...string} packages Debian's names
 * @returns {boolean} whether apt installed them
 */
export function install(...packages) {
  if (spawnSync('apt-get', ['--version']).status !== 0) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  /** @param {string[]} args */
  const runApt = (args) => run(/** @type {string} */ (apt[0]), [...apt.slice(1), ...args]);
  // One source that does not answer is no reason to give up.
  if (!updated) runApt(['update']);
  updated = true;
  return runApt(['install', '-y', '--no-install-recommends', ...packages]);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {number} [minutes] how long it may take
 * @returns {boolean} whether it ended well
 */
export function run(command, args, minutes) {
  // What installers print goes to stderr: the last line of standard output belongs to the test totals.
  return (
    spawnSync(command, args, {
      cwd: home,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
      timeout: (minutes ?? 0) * 60_000,
    }).status === 0
  );
}

/**
 * @param {string} japanese
 * @param {string} english
 */
export function say(japanese, english) {
  console.log(`${japanese} / ${english}`);
}
