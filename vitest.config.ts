import { defineConfig } from 'vitest/config';

const report = process.env['TEST_REPORT'];

/** Ms. A slow machine is no failure; what hangs is one all the same. Each project has to be told: none inherits it. */
const testTimeout = 30_000;

export default defineConfig({
  test: {
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
    projects: [
      {
        // Components are compiled for the server here: `render()` gives their markup without a document.
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/runes/**', 'tests/e2e/**', 'tests/fixtures/**'],
        },
      },
      {
        // On the server effects never run and `$state` is plain; what depends on them needs the browser's Svelte.
        extends: './vite.config.ts',
        resolve: { conditions: ['browser'] },
        test: {
          name: 'runes',
          environment: 'jsdom',
          testTimeout,
          setupFiles: 'tests/runes/setup.ts',
          include: ['tests/runes/**/*.test.ts'],
        },
      },
    ],
  },
});
