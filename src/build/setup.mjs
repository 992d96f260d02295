/**
 * Makes a fresh clone ready: the packages that package-lock.json names are in node_modules afterwards.
 *
 * Plain Node without a dependency, because it runs when there are none yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startMessages } from '../messages/startMessages.mjs';

/** The directory of package.json. */
export const home = fileURLToPath(new URL('../../', import.meta.url));

/** Oldest Node that the build tools accept; package.json says the same under `engines`. */
const OLDEST_NODE = /** @type {const} */ ([20, 19]);

/** Installs the packages where they are missing or not the ones that package-lock.json names. */
export function ensurePackages() {
  refuseOldNode();
  if (packagesMatch()) return;
  const command = existsSync(path.join(home, 'package-lock.json')) ? 'ci' : 'install';
  console.log(startMessages.installing(command));
  // A machine that is set to production would otherwise leave out the tools that build the site.
  const status = runNpm([command, '--include=dev']);
  if (status !== 0) {
    console.error(startMessages.notInstalled(command));
    process.exit(1);
  }
}

/**
 * Runs npm at the home directory with the terminal handed through.
 *
 * @param {readonly string[]} args
 * @returns {number} its exit code
 */
export function runNpm(args) {
  const options = { cwd: home, stdio: /** @type {const} */ ('inherit') };
  // npm tells its scripts where it is; that avoids npm.cmd, which Windows only starts through a shell.
  const npm = process.env['npm_execpath'];
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return result.status ?? 1;
}

/** Compares contents, not times: `npm install` itself writes package-lock.json after node_modules. */
function packagesMatch() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!installed) return false;
  if (!wanted) return true;
  for (const [folder, { version, optional }] of Object.entries(wanted)) {
    if (folder === '') continue;
    const found = installed[folder];
    // What is optional may be for another system (a native build tool for Windows, say).
    if (found ? found.version !== version : !optional) return false;
  }
  return true;
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined} nothing where there is no such file
 */
function readPackages(lockFile) {
  const file = path.join(home, lockFile);
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  const oldest = OLDEST_NODE.join('.');
  console.error(startMessages.oldNode(oldest, process.versions.node));
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensurePackages();
