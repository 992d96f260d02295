/**
 * A static file server for this machine only: `node src/build/serve.mjs [DIR] [PORT]`.
 *
 * `vite preview` is not used because it answers an unknown address with the home page; here a missing file is a 404,
 * as on the city's own server.
 */
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startMessages } from '../messages/startMessages.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a directory on both loopback addresses, so that `localhost` and `127.0.0.1` both work and no other machine
 * reaches it.
 *
 * @param {string} directory
 * @param {number} port 0 takes any free one
 * @returns {Promise<{ port: number, close: () => void }>} rejects with code EADDRINUSE where the port is taken
 */
export async function serve(directory, port) {
  const root = await realpath(directory);
  /** @type {import('node:http').RequestListener} */
  const listener = (request, response) => {
    answer(root, request, response).catch(() => response.headersSent || response.writeHead(500).end());
  };
  const first = createServer(listener);
  const taken = await listen(first, port, '127.0.0.1');
  const second = createServer(listener);
  try {
    await listen(second, taken, '::1');
  } catch (error) {
    // A machine without IPv6 is fine; a port that someone else holds there is not.
    if (codeOf(error) === 'EADDRINUSE') {
      first.close();
      throw error;
    }
  }
  return {
    port: taken,
    close() {
      for (const server of [first, second]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/**
 * @param {unknown} error
 * @returns {unknown} the code of a system error, such as EADDRINUSE
 */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const address = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  const found = await find(root, address);
  if (!found) {
    await answerMissing(root, response);
    return;
  }
  if ('redirect' in found) {
    response.writeHead(301, { Location: found.redirect }).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(found.file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    // All of it is public, and a module script of another site is only read with this.
    'Access-Control-Allow-Origin': '*',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * The site's own page for it, as the city's server shows it, or a line of text.
 *
 * @param {string} root
 * @param {import('node:http').ServerResponse} response
 */
async function answerMissing(root, response) {
  const page = await readFile(path.join(root, '404.html')).catch(() => undefined);
  const type = page === undefined ? 'text/plain' : 'text/html';
  response
    .writeHead(404, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' })
    .end(page ?? startMessages.notFound);
}

/**
 * @param {string} root
 * @param {string} address
 * @returns {Promise<{ file: string, size: number } | { redirect: string } | undefined>}
 */
async function find(root, address) {
  const asked = decode(address);
  if (asked === undefined) return undefined;
  try {
    // The real path, so that neither `..` nor a symbolic link leads out of the directory.
    const file = await realpath(path.join(root, asked));
    if (file !== root && !file.startsWith(root + path.sep)) return undefined;
    const status = await stat(file);
    if (status.isFile()) return address.endsWith('/') ? undefined : { file, size: status.size };
    // One slash in front only: `//host` would send the reader to another site.
    if (!address.endsWith('/')) return { redirect: `/${address.replace(/^[/\\]+/, '')}/` };
    return await find(root, `${address}index.html`);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} address
 * @returns {string | undefined} nothing where it is not valid
 */
function decode(address) {
  try {
    const decoded = decodeURIComponent(address);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [directory = 'dist', port = '0'] = process.argv.slice(2);
  const server = await serve(directory, Number(port));
  console.log(`http://localhost:${server.port}/`);
}
