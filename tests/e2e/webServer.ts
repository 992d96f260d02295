/** Starting what serves the built site in a test, and a copy of the site whose settings name a host, as README tells. */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A web server that a test has started. */
export interface WebServer {
  readonly origin: string;
  readonly stop: () => void;
}

/** A folder of its own, which a server that lays down its rights can read as well. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * A copy of the built site whose settings let `host` put the embedded page into a frame: the line below the one that says
 * how (例：) is changed as it says.
 */
export function siteForHost(host: string): { folder: string; remove: () => void } {
  const folder = temporaryFolder('site');
  cpSync('dist', folder, { recursive: true });
  for (const name of ['server/nginx.conf', '.htaccess']) {
    const file = join(folder, name);
    const settings = readFileSync(file, 'utf8');
    const changed = settings.replace(/(例：.*\n.*'self')/, `$1 ${host}`);
    if (changed === settings) throw new Error(`${name} says nowhere how a host is named.`);
    writeFileSync(file, changed);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Runs a server that stays in the foreground until it is stopped, and waits until it answers.
 *
 * @param folder what is removed with it; what it says may also stand in `error.log` there
 */
export async function runServer(
  command: string,
  args: readonly string[],
  port: number,
  folder: string,
): Promise<WebServer> {
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const log = join(folder, 'error.log');
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const stop = () => {
    server.kill('SIGTERM');
    void ended.then(() => rmSync(folder, { recursive: true, force: true }));
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) break;
    const answers = await fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { origin, stop };
    await new Promise((later) => setTimeout(later, 100));
  }
  const logged = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : '';
  stop();
  throw new Error(`${command} does not answer: ${said}${logged}`);
}
