/** `npm start`: installs what is missing, builds, serves dist/ and prints the address. */
import path from 'node:path';
import { codeOf, serve } from './serve.mjs';
import { ensurePackages, home, runNpm } from './setup.mjs';

const DEFAULT_PORT = 4173;

const port = readPort(process.env['PORT']);
ensurePackages();
// Always built: it takes seconds, and "is it older than its sources?" has more answers than it seems.
if (runNpm(['run', 'build']) !== 0) {
  console.error(
    'サイトを組み立てられませんでした。上の表示を見てください。 / The build failed: see its message above.',
  );
  process.exit(1);
}
const server = await open(port);
console.log(`\n  http://localhost:${server.port}/\n\n  Ctrl+C で終わります。 / Ctrl+C stops it.`);
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
    console.error(
      taken
        ? `ポート ${wanted} は使われています。PORT=${wanted + 1} のように別の番号を選んでください。 / Port ${wanted} is in use: choose another, as in PORT=${wanted + 1} npm start.`
        : `ポート ${wanted} で始められません / Cannot serve on port ${wanted}: ${String(error)}`,
    );
    process.exit(1);
  }
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number;
  console.error(
    `PORT は 0 から 65535 の番号です（今は「${text}」）。 / PORT must be a number from 0 to 65535, not "${text}".`,
  );
  process.exit(1);
}
