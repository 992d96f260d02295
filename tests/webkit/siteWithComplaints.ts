import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../../src/build/serve.mjs';

/** Pages that the journeys open from the server. */
const PAGES = ['index.html', 'embed.html'];

/**
 * Serves a copy of the built site whose pages note what goes wrong in them, in `complaints` of their window: WebDriver
 * tells nothing of the console. The copy has a script of its own for that, which the policy of the pages lets run.
 */
export async function siteWithComplaints(): Promise<{ origin: string; stop: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'webkit-site-'));
  cpSync('dist', folder, { recursive: true });
  writeFileSync(path.join(folder, 'complaints.js'), `(${noteComplaints.toString()})()`);
  for (const name of PAGES) {
    const file = path.join(folder, name);
    const page = readFileSync(file, 'utf8');
    writeFileSync(file, page.replace('<meta name="viewport"', '<script src="./complaints.js"></script>$&'));
  }
  const { port, close } = await serve(folder, 0);
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Notes errors, broken policies and what is written to the console as a warning or an error (run in the page). */
function noteComplaints(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  addEventListener('error', ({ message }) => {
    // No fault: what is still to be measured is measured in the next frame.
    if (!message.startsWith('ResizeObserver loop')) complaints.push(`uncaught: ${message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`uncaught: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  for (const kind of ['warn', 'error'] as const) {
    console[kind] = (...said: unknown[]) => complaints.push(`${kind}: ${said.join(' ')}`);
  }
}
