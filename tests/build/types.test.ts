import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** A type check that checks nothing also passes; these two files must fail it. */
test('the type check fails what must fail', { timeout: 60_000 }, () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/svelte-check/bin/svelte-check',
      ...['--tsconfig', 'tests/fixtures/must-fail/tsconfig.json', '--output', 'machine'],
    ],
    { encoding: 'utf8' },
  );
  const errors = stdout.split('\n').filter((line) => line.includes(' ERROR '));
  expect(errors).toEqual([
    expect.stringMatching(/Unchecked\.svelte" 9:10 .*Property 'toUpperCase' does not exist on type 'number'/),
    expect.stringMatching(/unchecked\.ts" 3:3 .*Type 'string \| undefined' is not assignable to type 'string'/),
  ]);
  expect(status).toBe(1);
});
