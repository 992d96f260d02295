import { expect, test } from 'vitest';
import { checkWeight } from '../../../src/build/weight/checkWeight.ts';

const parts = new Map([
  ['small', 1],
  ['pptx', 374_000],
  ['body', 115_000],
  ...Array.from({ length: 9 }, (_, i): [string, number] => [`part-${i}`, 10 + i]),
]);
const file = { name: 'plan.html', limit: 1_000_000, unit: 'bytes', parts } as const;

test('what is as heavy as it may be passes', () => {
  expect(checkWeight({ ...file, weight: file.limit })).toBeUndefined();
});

test('what is too heavy is told with the heaviest parts first', () => {
  const message = checkWeight({ ...file, weight: file.limit + 234 });
  expect(message).toContain('plan.html は 1,000,234 バイトになり、上限の 1,000,000 バイトを 234 バイト超えました');
  expect(message).toMatch(/374,000 {2}pptx\n +115,000 {2}body\n +18 {2}part-8/);
  expect(message).not.toContain('small');
});
