import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * The views of the page, for what the build checks before there is a page.
 *
 * They are found by a pattern that only Vite understands (src/views/views.ts), so Vite loads them here too. Nothing is
 * drawn with them here: their components are left out.
 */
const { module } = await runnerImport<typeof import('../views/views.ts')>(
  fileURLToPath(new URL('../views/views.ts', import.meta.url)),
  {
    logLevel: 'error',
    plugins: [
      {
        name: 'no-components',
        enforce: 'pre',
        load: (id) => (id.endsWith('.svelte') ? 'export default undefined;' : undefined),
      },
    ],
  },
);

export const { VIEWS } = module;
