import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, widest } from '../../src/build/breakLines.ts';
import { labelTexts } from '../../src/build/labelTexts.ts';
import { textWidth } from '../../src/layout/text/textWidth.ts';
import { emWidth } from '../layout/boxes.ts';
import { realPlan } from '../layout/models.ts';

const real = realPlan();

/** What may not begin a line (JIS X 4051, 行頭禁則). */
const NOT_AT_START =
  /^[、。，．・：；？！）」』】〕〉》｝］ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ～〜…]/u;

describe('lines', () => {
  test.each([
    [1, 'えがお咲く未来へ　いせさき'],
    [2, 'えがお咲く|未来へ　いせさき'],
    [3, 'えがお咲く|未来へ|いせさき'],
    [4, 'えがお咲く|未来へ|いせさき'],
  ])('in %i: %s', (count, lines) => {
    expect(breakLines(['えがお咲く', '未来へ　', 'いせさき'], count).join('|')).toBe(lines);
  });

  test('are as narrow as phrases allow', () => {
    const phrase = fc.string({ unit: fc.constantFrom('海', 'と', 'A'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 4 }), (parts, count) => {
        const lines = breakLines(parts, count);
        expect(lines.length).toBeLessThanOrEqual(count);
        expect(lines.join('')).toBe(parts.join(''));
        expect(widest(lines)).toBeCloseTo(Math.min(...everyBreak(parts, count).map(widest)));
      }),
    );
  });

  test.each([
    ['海を守る', 4],
    ['DX', 1.24],
    ['いせさきGX', 5.24],
    ['7', 0.62],
    ['', 0],
  ])('%s is at most %f em wide', (text, width) => {
    expect(textWidth(text)).toBeCloseTo(width);
  });
});

describe('the labels of the real plan', () => {
  const labels = Object.entries(labelTexts(real));
  const ways = labels.flatMap(([id, ranked]) => ranked.flatMap((text) => text.map((way) => ({ id, ...way }))));

  test('are the name and the short names of every item', () => {
    const byId = labelTexts(real);
    const whole = (id: string) => byId[id]?.map((text) => text[0]?.lines.join('|'));
    const wrong = real.items.filter(({ id, name, shorts }) => whole(id)?.join() !== [name, ...shorts].join());
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(labels).toHaveLength(real.items.length);
  });

  test('have no line that begins with what may not begin one', () => {
    expect(ways.flatMap(({ lines }) => lines.slice(1)).filter((line) => NOT_AT_START.test(line))).toEqual([]);
  });

  test('have no empty line and no space at the end of one', () => {
    expect(ways.flatMap(({ lines }) => lines).filter((line) => line === '' || line !== line.trim())).toEqual([]);
  });

  test('become narrower with every line', () => {
    const wrong = labels.filter(([, ranked]) =>
      ranked.some((text) =>
        text.some(
          ({ lines, width }, at) =>
            at > 0 && (lines.length <= text[at - 1]!.lines.length || width >= text[at - 1]!.width),
        ),
      ),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test('say how wide they are', () => {
    const wrong = ways.filter(({ lines, width }) => Math.abs(Math.max(...lines.map(emWidth)) - width) > 0.006);
    expect(wrong).toEqual([]);
  });
});

/** Every way of breaking phrases into at most so many lines. */
function everyBreak(parts: readonly string[], count: number): string[][] {
  const whole = [parts.join('')];
  if (count <= 1 || parts.length <= 1) return [whole];
  const cuts = parts.slice(1).map((_, at) => at + 1);
  return [
    whole,
    ...cuts.flatMap((cut) =>
      everyBreak(parts.slice(cut), count - 1).map((rest) => [parts.slice(0, cut).join(''), ...rest]),
    ),
  ];
}
