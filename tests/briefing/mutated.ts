import fc from 'fast-check';
import { STRANGE_YAML } from '../fixtures/strangeYaml.ts';

/** What means something in the wrong place of a deck. */
const STRANGE = [
  ...STRANGE_YAML,
  '!!js/function x',
  '#/sunburst/x?to=y&year=99999&deck=a&sdg=99',
  'javascript:alert(1)',
  '<script>',
  '['.repeat(3000),
  'あ'.repeat(7000),
];

type Mutation = (text: string, at: number, strange: string) => string;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  insert: (text, at, strange) => text.slice(0, at) + strange + text.slice(at),
  cut: (text, at) => text.slice(0, at),
  behead: (text, at) => text.slice(at),
  deleteSome: (text, at, strange) => text.slice(0, at) + text.slice(at + strange.length + 1),
  replaceValue: (text, at, strange) => onLine(text, at, (line) => line.replace(/: .*$/, () => `: ${strange}`)),
  replaceKey: (text, at, strange) => onLine(text, at, (line) => line.replace(/[a-z]+:/, () => `${strange}:`)),
  indent: (text, at) => onLine(text, at, (line) => `  ${line}`),
  outdent: (text, at) => onLine(text, at, (line) => line.replace(/^ {1,2}/, '')),
  repeatLine: (text, at) => onLine(text, at, (line) => `${line}\n${line}`),
  removeLine: (text, at) => onLine(text, at, () => ''),
};

function onLine(text: string, at: number, edit: (line: string) => string): string {
  const lines = text.split('\n');
  const row = text.slice(0, at).split('\n').length - 1;
  return lines.with(row, edit(lines[row] ?? '')).join('\n');
}

const mutation = fc.record({
  name: fc.constantFrom(...Object.keys(MUTATIONS)),
  at: fc.nat(),
  strange: fc.constantFrom(...STRANGE),
});

/** A text of a deck with one to three things broken in it. */
export function mutated(text: string): fc.Arbitrary<string> {
  return fc
    .array(mutation, { minLength: 1, maxLength: 3 })
    .map((mutations) =>
      mutations.reduce(
        (before, { name, at, strange }) => MUTATIONS[name]?.(before, at % (before.length + 1), strange) ?? before,
        text,
      ),
    );
}
