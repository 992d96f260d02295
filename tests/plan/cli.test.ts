import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runPlanCommand } from '../../src/build/plan/runPlanCommand.ts';
import { changedDeck, smallDeck } from '../briefing/smallDeck.ts';

const SMALL = 'tests/fixtures/small-plan';
const folders: string[] = [];

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('check', () => {
  test('says in one line that a plan is right', () => {
    expect(runPlanCommand(['check', SMALL])).toEqual({
      stdout: '海と森の計画: 項目12件、つながり18本。誤りはありません。\n',
      stderr: '',
      exitCode: 0,
    });
  });

  test('lists errors, one a line, with paths from where it was started', () => {
    const folder = temporaryFolder();
    cpSync(SMALL, folder, { recursive: true });
    const path = join(folder, 'places.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('item: place-coast', 'item: place-cost'));
    const { stdout, stderr, exitCode } = runPlanCommand(['check', folder]);
    expect([stdout, exitCode]).toEqual(['', 1]);
    expect(stderr).toMatch(/^\S+places\.yaml:19:44 towns\[0\]\.item — 「place-cost」という項目はありません。[^\n]+\n$/);
  });

  test('knows the types of overlay, and the parameters that an overlay may not take', () => {
    const folder = temporaryFolder();
    cpSync(SMALL, folder, { recursive: true });
    const overlay = (id: string, type: string) => `  - { id: ${id}, type: ${type}, kind: place, link: happens }\n`;
    const path = join(folder, 'plan.yaml');
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}overlays:\n${overlay('year', 'tile')}${overlay('spot', 'tiles')}`,
    );
    const { stderr, exitCode } = runPlanCommand(['check', folder]);
    expect(exitCode).toBe(1);
    expect(stderr.split('\n').map((line) => line.replace(/^\S+plan\.yaml/, ''))).toEqual([
      ':77:11 overlays[0].id — 「year」は、アドレスのほかの条件の名前です。別の id に直してください。',
      ':77:23 overlays[0].type — 「tile」という重ね方はありません。tiles、levels のどれかに直してください。',
      '',
    ]);
  });

  test('checks the decks of the plan too', () => {
    const folder = temporaryFolder();
    cpSync(SMALL, folder, { recursive: true });
    mkdirSync(join(folder, 'briefings'));
    const deck = join(folder, 'briefings', 'walk.yaml');
    writeFileSync(deck, smallDeck);
    expect(runPlanCommand(['check', folder]).stdout).toMatch(/、説明資料1件。誤りはありません。\n$/);
    writeFileSync(deck, changedDeck('#/graph/sea', '#/graph/see'));
    writeFileSync(join(folder, 'briefings', 'walk.yml'), smallDeck);
    const { stdout, stderr, exitCode } = runPlanCommand(['check', folder]);
    expect([stdout, exitCode]).toEqual(['', 1]);
    expect(stderr).toMatch(/^\S+briefings\/walk\.yaml:15:14 scenes\[2\]\.address — 「see」という項目は[^\n]+\n$/);
  });

  test('two decks of one name are told', () => {
    const folder = temporaryFolder();
    cpSync(SMALL, folder, { recursive: true });
    mkdirSync(join(folder, 'briefings'));
    for (const name of ['walk.yaml', 'walk.yml']) writeFileSync(join(folder, 'briefings', name), smallDeck);
    expect(runPlanCommand(['check', folder]).stderr).toMatch(
      /walk\.yml:1:1 — 「walk」という名前の説明資料は \S+walk\.yaml に/,
    );
  });

  test('an empty folder lacks plan.yaml', () => {
    const { stderr, exitCode } = runPlanCommand(['check', temporaryFolder()]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/\/plan\.yaml:1:1 — plan\.yaml がありません。/);
  });
});

test('status counts items and links by what they rest on, in columns', () => {
  expect(runPlanCommand(['status', SMALL]).stdout).toBe(`\
根拠                   項目  つながり
原文（stated）            8         7
紙面から（read）          0         3
読み解き（editorial）     1         8
公開情報（reference）     2         0
仮（provisional）         1         0
合計                     12        18
`);
});

describe('export', () => {
  test.each(['json', 'graphml', 'jsonld'])('%s goes to standard output', (format) => {
    const { stdout, stderr, exitCode } = runPlanCommand(['export', '--format', format, '--plan', SMALL]);
    expect([stderr, exitCode]).toEqual(['', 0]);
    expect(stdout).toContain('海を守る');
  });

  test('csv to standard output is the items, and a note says where the links are', () => {
    const { stdout, stderr } = runPlanCommand(['export', '--format', 'csv', '--plan', SMALL]);
    expect(stdout.split('\n')).toHaveLength(1 + 12 + 1 + 1);
    expect(stderr).toBe('items.csv だけを出力しました。links.csv も必要なときは --out DIR を付けてください。\n');
  });

  test('csv to a folder is two files', () => {
    const out = join(temporaryFolder(), 'new');
    expect(runPlanCommand(['export', '--format', 'csv', '--plan', SMALL, '--out', out]).exitCode).toBe(0);
    expect(readdirSync(out)).toEqual(['items.csv', 'links.csv']);
  });
});

test.each([
  [[]],
  [['import', 'list.xlsx']],
  [['check', 'a', 'b']],
  [['check', '--format', 'json']],
  [['export']],
  [['export', '--format', 'xml']],
  [['export', 'data', '--format', 'json']],
  [['status', '--all']],
])('%j is not a way to use it', (args) => {
  const { stdout, stderr, exitCode } = runPlanCommand(args);
  expect([stdout, exitCode]).toEqual(['', 2]);
  expect(stderr).toMatch(/^使い方が違います。[^\n]+書いてください。\n$/);
});

test('a folder that is not there', () => {
  expect(runPlanCommand(['check', 'nowhere'])).toEqual({
    stdout: '',
    stderr: '「nowhere」というフォルダーがありません。\n',
    exitCode: 2,
  });
});

test('the command itself hands on its output and exit code', { timeout: 30_000 }, () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/build/plan/cli.ts', ...args], { encoding: 'utf8' });
  const right = run('check', SMALL);
  const wrong = run('sing');
  expect([right.status, right.stdout]).toEqual([0, '海と森の計画: 項目12件、つながり18本。誤りはありません。\n']);
  expect([wrong.status, wrong.stderr.slice(0, 9)]).toEqual([2, '使い方が違います。']);
});
