import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the record of Chartability has each of its 50 heuristics, and counts what holds and fails as it stands there', () => {
  const record = readFileSync('data/accessibility/chartability.md', 'utf8');
  const rows = [...record.matchAll(/^\| (★ )?([^|]+?) +\| (\*\*fails\*\*|holds) +\| (.+?) +\|$/gm)].map(
    ([, critical, name, result, why = '']) => ({
      critical: critical !== undefined,
      name,
      fails: result !== 'holds',
      why,
    }),
  );
  expect(rows.length).toBe(50);
  const failing = rows.filter(({ fails }) => fails);
  const critical = rows.filter((row) => row.critical);
  expect(record).toContain(
    `**${rows.length - failing.length} hold, ${failing.length} fail** (${critical.filter(({ fails }) => fails).length} of the ${critical.length} critical ones)`,
  );
  expect(rows.filter(({ why }) => why.length < 10)).toEqual([]);
});
