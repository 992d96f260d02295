import { defineConfig } from 'vitest/config';

const report = process.env['TEST_REPORT'];

export default defineConfig({
  test: {
    // A slow machine is no failure; what hangs is one all the same.
    testTimeout: 30_000,
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
    projects: [
      {
        // Components are compiled for the server here: `render()` gives their markup without a document.
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
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
          setupFiles: 'tests/runes/setup.ts',
          include: ['tests/runes/**/*.test.ts'],
        },
      },
    ],
  },
});
