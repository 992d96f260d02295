import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlanFiles } from '../../../src/build/plan/readPlanFolder.ts';
import { parsePlan } from '../../../src/plan/read/parse.ts';
import type { PlanError } from '../../../src/plan/read/planError.ts';
import type { PlanFile } from '../../../src/plan/read/planFile.ts';
import { STRANGE_YAML } from '../../fixtures/strangeYaml.ts';

const files: readonly PlanFile[] = readPlanFiles('data');
const typed = files.filter(({ path }) => path.endsWith('.yaml'));
const ids = [
  ...new Set(typed.flatMap(({ text }) => [...text.matchAll(/\bid: ([a-z0-9-]+)/g)].map(([, id]) => id ?? ''))),
];

/** What means something in the wrong place of a plan. */
const STRANGE = [...STRANGE_YAML, '~', '2030', 'id: toString', 'sdg-18', 'parent: [a, b]'];

type Mutation = (lines: string[], random: (below: number) => number) => string[];

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  deleteLine: (lines, random) => lines.toSpliced(random(lines.length), 1),
  deleteLines: (lines, random) => lines.toSpliced(random(lines.length), 1 + random(12)),
  duplicateLine: (lines, random) => {
    const at = random(lines.length);
    return lines.toSpliced(at, 0, lines[at] ?? '');
  },
  swapLines: (lines, random) => {
    const [a, b] = [random(lines.length), random(lines.length)];
    return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
  },
  changeCharacter: (lines, random) =>
    change(lines, random, (line, at) => line.slice(0, at) + '日' + line.slice(at + 1)),
  deleteCharacter: (lines, random) => change(lines, random, (line, at) => line.slice(0, at) + line.slice(at + 1)),
  cutLine: (lines, random) => change(lines, random, (line, at) => line.slice(0, at)),
  indent: (lines, random) => change(lines, random, (line) => `  ${line}`),
  outdent: (lines, random) => change(lines, random, (line) => line.replace(/^ {1,2}/, '')),
  dropKey: (lines, random) => change(lines, random, (line) => line.replace(/[\w-]+: /, '')),
  replaceId: (lines, random) => {
    const id = ids[random(ids.length)] ?? '';
    return change(lines, random, (line) => line.replace(/(id|to|parent|item|kind): [a-z0-9-]+/, `$1: ${id}`));
  },
  strangeValue: (lines, random) => change(lines, random, (line) => line.replace(/: .*$/, () => `: ${strange(random)}`)),
  strangeText: (lines, random) =>
    change(lines, random, (line, at) => line.slice(0, at) + strange(random) + line.slice(at)),
  truncateFile: (lines, random) => lines.slice(0, random(lines.length)),
};

function change(lines: string[], random: (below: number) => number, edit: (line: string, at: number) => string) {
  const at = random(lines.length);
  const line = lines[at] ?? '';
  return lines.with(at, edit(line, random(line.length + 1)));
}

function strange(random: (below: number) => number): string {
  return STRANGE[random(STRANGE.length)] ?? '';
}

const mutation = fc.record({
  file: fc.nat({ max: typed.length - 1 }),
  name: fc.constantFrom(...Object.keys(MUTATIONS)),
  rolls: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
});

function mutate(all: readonly PlanFile[], { file, name, rolls }: { file: number; name: string; rolls: number[] }) {
  const path = typed[file]?.path;
  let roll = 0;
  const random = (below: number) => (below === 0 ? 0 : (rolls[roll++ % rolls.length] ?? 0) % below);
  return all.map((one) => {
    if (one.path !== path) return one;
    const lines = MUTATIONS[name]?.(one.text.split('\n'), random) ?? [];
    return { path: one.path, text: lines.join('\n') };
  });
}

/** The files that a run reads: what tells the plan's texts once more (in a language, as readings) only where it was changed. */
function read(mutated: readonly PlanFile[]): PlanFile[] {
  return mutated.filter((file, at) => !/(translations|readings)\//.test(file.path) || file !== files[at]);
}

/** Whether an error points into one of the files and says, in a Japanese sentence, what to do. */
function isHelpful(all: readonly PlanFile[], { file, line, column, message }: PlanError): boolean {
  const lines = all.find(({ path }) => path === file)?.text.split('\n');
  const text = lines?.[line - 1];
  return text !== undefined && column >= 1 && column <= text.length + 1 && /[ぁ-ん].*。/s.test(message);
}

test('mutated plans: a plan, or errors that point into the files; never an exception', { timeout: 60_000 }, () => {
  let refused = 0;
  fc.assert(
    // Two mutations a run, so that one error meets another: 300 mutations in all.
    fc.property(fc.tuple(mutation, mutation), (mutations) => {
      const mutated = read(mutations.reduce(mutate, files));
      const { plan, errors } = parsePlan(mutated);
      expect(plan === undefined).toBe(errors.length > 0);
      expect(errors.filter((error) => !isHelpful(mutated, error))).toEqual([]);
      if (plan === undefined) refused++;
    }),
    { numRuns: 150, seed: 20261122 },
  );
  // Most mutations break something: otherwise this test would only show that good plans are read.
  expect(refused).toBeGreaterThan(75);
});
