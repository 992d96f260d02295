import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Driver } from './driver.ts';

/** WebKit's little browser on a screen that nobody sees, in a window that is nothing but the page. */
export interface WebKit {
  readonly driver: Driver;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a screen, the driver and the browser.
 *
 * @param browser path of MiniBrowser
 * @param blank address of a page that opens the window: a window opened by a script has no bars, so it can be as narrow
 *   as a phone
 */
export async function startWebKit(browser: string, blank: string): Promise<WebKit> {
  const folder = mkdtempSync(path.join(tmpdir(), 'webkit-'));
  // GTK's own least widths would stop the window from being as narrow as a phone.
  mkdirSync(path.join(folder, 'gtk-3.0'));
  writeFileSync(path.join(folder, 'gtk-3.0/gtk.css'), '* { min-width: 0; min-height: 0; padding: 0; margin: 0; }');
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2000x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await firstLine(screen);
  const port = await freePort();
  const driving = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      XDG_CONFIG_HOME: folder,
      TZ: 'Asia/Tokyo',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const origin = `http://127.0.0.1:${port}`;
  await answering(`${origin}/status`);
  const driver = await Driver.start(origin, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {
      binary: browser,
      args: ['--automation', '--javascript-can-open-windows-automatically=true'],
    },
  });
  await openBareWindow(driver, blank);
  return {
    driver,
    stop: async () => {
      await driver.end().catch(() => undefined);
      driving.kill();
      screen.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openBareWindow(driver: Driver, blank: string): Promise<void> {
  await driver.go(blank);
  const before = await driver.windows();
  await driver.evaluate(() => void window.open(location.href, '', 'width=390,height=844,toolbar=no,location=no'));
  for (;;) {
    const opened = (await driver.windows()).find((handle) => !before.includes(handle));
    if (opened !== undefined) {
      await driver.useWindow(opened);
      return;
    }
    await later(50);
  }
}

/** What a screen writes once it is there: its number. */
function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.stdio[3]?.once('data', (text: Buffer) => resolve(text.toString().trim()));
    screen.once('error', reject);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const place = server.address();
      server.close(() => resolve(typeof place === 'object' && place ? place.port : 0));
    });
  });
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await later(100);
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}.`);
}

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
