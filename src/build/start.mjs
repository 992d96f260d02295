/** `npm start`: installs what is missing, builds, serves dist/ and prints the address. */
import path from 'node:path';
import { startMessages } from '../messages/startMessages.mjs';
import { codeOf, serve } from './serve.mjs';
import { ensurePackages, home, runNpm } from './setup.mjs';

const DEFAULT_PORT = 4173;

const port = readPort(process.env['PORT']);
ensurePackages();
// Always built: it takes seconds, and "is it older than its sources?" has more answers than it seems.
if (runNpm(['run', 'build']) !== 0) {
  console.error(startMessages.notBuilt);
  process.exit(1);
}
const server = await open(port);
console.log(startMessages.serving(server.port));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    process.exit(0);
  });
}

/** @param {number} wanted */
async function open(wanted) {
  try {
    return await serve(path.join(home, 'dist'), wanted);
  } catch (error) {
    const taken = codeOf(error) === 'EADDRINUSE';
    console.error(taken ? startMessages.portTaken(wanted) : startMessages.portFailed(wanted, String(error)));
    process.exit(1);
  }
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number;
  console.error(startMessages.noPort(text));
  process.exit(1);
}
