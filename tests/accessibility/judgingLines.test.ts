import { expect, test } from 'vitest';
import { judgingLines } from './countedTests.ts';

const lines = (text: string) => [...judgingLines(text, 'sea.spec.ts')];

test.each([
  ['a test that judges', `test('a', async () => {\n  await axe(page);\n});`, [1]],
  ['one that does not', `\ntest('a', async () => {\n  await look(page);\n});`, []],
  [
    'a turn of a loop',
    `for (const a of [1, 2]) {\n  test(\`a \${a}\`, async () => {\n    if (a > 1) await axe(page, '.b');\n  });\n}`,
    [2],
  ],
  [
    'through a function',
    `async function judge() { await axe(page); }\ntest('a', async () => {\n  await judge();\n});`,
    [2],
  ],
  [
    'through two, called before they stand',
    `test('a', () => b());\nfunction b() { c(); }\nfunction c() { axe(page); }`,
    [1],
  ],
  ['expected to find something', `test('a', async () => {\n  await expect(axe(page)).rejects.toThrow();\n});`, [1]],
  ['a test with a mark', `test.fail('a', async () => {\n  await axe(page);\n});`, [1]],
])('%s', (_name, text, expected) => {
  expect(lines(text)).toEqual(expected);
});

test('axe outside of a test is told', () => {
  expect(() => lines('await axe(page);')).toThrow('sea.spec.ts');
});
