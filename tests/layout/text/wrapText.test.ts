import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../src/layout/text/textWidth.ts';
import { wrapText } from '../../../src/layout/text/wrapText.ts';

test.each([
  ['えがお咲く未来へ', 20, ['えがお咲く未来へ']],
  ['えがお咲く未来へ', 5, ['えがお咲く', '未来へ']],
  ['結婚・出産・子育てに希望が持てる社会の実現', 8, ['結婚・出産・', '子育てに希望が', '持てる社会の実現']],
  ['7つの政策と36の重点施策', 8, ['7つの政策と36の', '重点施策']],
  ['住環境、自然', 3, ['住環', '境、', '自然']],
  ['これは「概要版」です', 4, ['これは', '「概要', '版」です']],
  ['いせさきGX2030年', 5, ['いせさき', 'GX2030年']],
  ['一\n二', 9, ['一', '二']],
  ['', 9, ['']],
])('%s in lines of %d', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test('no character is lost, and no line is longer than its room but for a sign that must not begin the next', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'あ漢、。「」ーA1 ') }),
      fc.integer({ min: 2, max: 12 }),
      (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width + 4);
      },
    ),
  );
});
