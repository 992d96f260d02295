import { expect, test } from 'vitest';
import { checkWeight, LIMIT } from '../../../src/build/singleFile/checkWeight.ts';

const parts = new Map([
  ['small', 1],
  ['pptx', 374_000],
  ['body', 115_000],
  ...Array.from({ length: 9 }, (_, i): [string, number] => [`part-${i}`, 10 + i]),
]);

test('what is as heavy as it may be passes', () => {
  expect(() => checkWeight(LIMIT, parts)).not.toThrow();
});

test('what is too heavy stops the build and names the heaviest parts first', () => {
  let message = '';
  try {
    checkWeight(LIMIT + 234, parts);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toContain('1,000,234 バイトになり、上限の 1,000,000 バイトを 234 バイト超えました');
  expect(message).toMatch(/374,000 {2}pptx\n +115,000 {2}body\n +18 {2}part-8/);
  expect(message).not.toContain('small');
});
