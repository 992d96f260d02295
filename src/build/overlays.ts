import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * The overlays of the page, for what the build checks before there is a page.
 *
 * They are found by a pattern that only Vite understands (src/overlays/overlays.ts), so Vite loads them here too: a new
 * overlay is one file for the build as well.
 */
const { module } = await runnerImport<typeof import('../overlays/overlays.ts')>(
  fileURLToPath(new URL('../overlays/overlays.ts', import.meta.url)),
  { logLevel: 'error' },
);

export const { overlaysOf, overlayTypes } = module;
