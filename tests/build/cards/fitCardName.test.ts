import { expect, test } from 'vitest';
import { fitCardName } from '../../../src/build/cards/fitCardName.ts';

const ROOM = { width: 400, height: 200 };
const way = (...lines: string[]) => ({ lines, width: Math.max(...lines.map((line) => line.length)) });

test.each([
  ['a short name is set large, on one line', '海', [way('海')], ['海'], 84],
  ['a longer one as large as its line is wide', '海と森と川', [way('海と森と川')], ['海と森と川'], 80],
  [
    'a long one on the lines that let it be largest',
    '海と森と川と町を守る',
    [way('海と森と川と町を守る'), way('海と森と', '川と町を守る'), way('海と', '森と', '川と', '町を', '守る')],
    ['海と森と', '川と町を守る'],
    66,
  ],
  ['one with wide spaces there and nowhere else', '海　森　川', [way('海　森　川')], ['海', '森', '川'], 52],
] as const)('%s', (_what, name, ways, lines, size) => {
  expect(fitCardName(name, ways, ROOM)).toMatchObject({ lines, size });
});
