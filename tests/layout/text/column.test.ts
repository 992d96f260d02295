import { expect, test } from 'vitest';
import { layoutColumn, type Block } from '../../../src/layout/text/column.ts';

const room = { width: 200, height: 400 };
const block = (text: string, rest: Partial<Block<string>> = {}): Block<string> => {
  return { text, size: 20, gap: 10, ...rest };
};
const linesOf = (one: Block<string>) =>
  layoutColumn([one], room).blocks.flatMap(({ lines }) => lines.map(({ text }) => text));

test.each([
  ['prose fills its lines', block('活力ある拠点と豊かな自然の町'), ['活力ある拠点と豊かな', '自然の町']],
  ['a last phrase gets company', block('活力ある拠点と豊かな町'), ['活力ある拠点と', '豊かな町']],
  ['a heading has even lines', block('7つの政策に、7つのゴール', { bold: true }), ['7つの政策に、', '7つのゴール']],
  [
    'what has its lines keeps them',
    block('未来へ\n持続可能な共生都市', { bold: true }),
    ['未来へ', '持続可能な共生都市'],
  ],
])('%s', (_name, one, lines) => {
  expect(linesOf(one)).toEqual(lines);
});

test('blocks follow each other, and what has a sign stands beside it', () => {
  const { scale, height, blocks } = layoutColumn([block('海', { gap: 99 }), block('森', { sign: 'tree' })], room);
  expect(scale).toBe(1);
  // Two lines of 1.5 × 20 px and the gap between them.
  expect(height).toBe(70);
  expect(blocks.map(({ x, signTop, lines }) => [x, signTop, lines.length])).toEqual([
    [0, 0, 1],
    [48, 40, 1],
  ]);
});

test('all become smaller until they fit', () => {
  const { scale, height } = layoutColumn([block('海と森と町を守り育てる'.repeat(40))], room);
  expect(scale).toBeLessThan(1);
  expect(height).toBeLessThanOrEqual(room.height);
});
