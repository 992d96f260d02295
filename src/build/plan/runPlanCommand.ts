import { planMessages } from '../../messages/planMessages.ts';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportFiles, FORMATS, type Format } from '../../export/exportFiles.ts';
import { formatPlanError, sortPlanErrors, type PlanError } from '../../plan/read/planError.ts';
import type { Plan } from '../../plan/model/types.ts';
import type { SourceTexts } from '../../plan/read/parse.ts';
import { siteWords } from '../language.ts';
import { overlayErrors } from './overlayErrors.ts';
import { readDecks } from './readDecks.ts';
import { readPlanFolder } from './readPlanFolder.ts';
import { statusTable } from './statusTable.ts';

/** What a command says and how it ends: 0 done, 1 the plan has errors, 2 the command was not understood. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Runs `npm run plan --` with its arguments: `check`, `status` or `export`. Only `export --out` writes anything. */
export function runPlanCommand(args: readonly string[]): CommandResult {
  const usage = readUsage(args);
  if (typeof usage === 'string') return { stdout: '', stderr: `${usage}\n`, exitCode: 2 };
  if (!isFolder(usage.folder)) {
    return { stdout: '', stderr: planMessages.noFolder(usage.folder), exitCode: 2 };
  }

  const { plan, texts, errors } = readPlanFolder(usage.folder);
  if (plan === undefined) return failed(errors);
  return COMMANDS[usage.command](plan, usage, texts);
}

function failed(errors: readonly PlanError[]): CommandResult {
  return { stdout: '', stderr: errors.map((error) => `${formatPlanError(error)}\n`).join(''), exitCode: 1 };
}

interface Usage {
  readonly command: keyof typeof COMMANDS;
  readonly folder: string;
  readonly format: Format;
  readonly out: string | undefined;
}

const COMMANDS = { check, status, export: write };

const USAGE = planMessages.usage(FORMATS.join('|'));
const DEFAULT_FOLDER = 'data';

function readUsage(args: readonly string[]): Usage | string {
  const parsed = parse(args);
  if (parsed === undefined) return USAGE;
  const [command, folder, ...more] = parsed.positionals;
  const { format, plan, out } = parsed.values;
  if (more.length > 0) return USAGE;
  if (command === 'export' && folder === undefined && isFormat(format)) {
    return { command, folder: plan ?? DEFAULT_FOLDER, format, out };
  }
  const plain = format === undefined && plan === undefined && out === undefined;
  if ((command === 'check' || command === 'status') && plain) {
    return { command, folder: folder ?? DEFAULT_FOLDER, format: 'json', out: undefined };
  }
  return USAGE;
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { format: text, plan: text, out: text }, allowPositionals: true });
  } catch {
    // parseArgs throws for an option that it does not know, in English.
    return undefined;
  }
}

function isFormat(value: string | undefined): value is Format {
  return FORMATS.some((format) => format === value);
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function check(plan: Plan, { folder }: Usage, texts: SourceTexts): CommandResult {
  const { decks, errors } = readDecks(folder, plan, texts);
  const all = sortPlanErrors([...overlayErrors(folder), ...errors]);
  if (all.length > 0) return failed(all);
  const { meta, items, links } = plan;
  const briefings = decks.length === 0 ? '' : planMessages.decks(decks.length);
  const summary = planMessages.checked(meta.title, items.length, links.length, briefings);
  return { stdout: summary, stderr: '', exitCode: 0 };
}

function status(plan: Plan): CommandResult {
  return { stdout: statusTable(plan, siteWords.page.basis), stderr: '', exitCode: 0 };
}

function write(plan: Plan, { format, out }: Usage): CommandResult {
  const [first, ...more] = exportFiles(plan, format, siteWords);
  if (out === undefined) {
    const rest = more.map(({ name }) => name).join(planMessages.comma);
    const note = rest === '' ? '' : planMessages.onlyFirst(first.name, rest);
    return { stdout: first.content, stderr: note, exitCode: 0 };
  }
  mkdirSync(out, { recursive: true });
  const paths = [first, ...more].map(({ name, content }) => {
    writeFileSync(join(out, name), content);
    return join(out, name);
  });
  return { stdout: paths.map((path) => `${path}\n`).join(''), stderr: '', exitCode: 0 };
}
