import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'broken-'));

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('a whole build of a plan with a mistake ends with its sentence, its file and its line', async () => {
  cpSync('tests/fixtures/small-plan', folder, { recursive: true });
  const file = join(folder, 'pillars.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('- id:', '- idx:'));
  const line = text.slice(0, text.indexOf('- id:')).split('\n').length;
  // The configuration reads it when it is loaded.
  vi.stubEnv('PLAN', folder);
  const built = build({ logLevel: 'silent', build: { outDir: join(folder, 'dist'), emptyOutDir: true } });
  await expect(built).rejects.toThrow(`pillars.yaml:${line}:5 items[0].idx — 「idx」というキーはありません。`);
}, 60_000);
