import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardGroup } from '../../../src/layout/cards/cardContent.ts';
import { layoutCards, type CardsPicture } from '../../../src/layout/cards/layoutCards.ts';
import { textWidth } from '../../../src/layout/text/textWidth.ts';
import { realPlan } from '../models.ts';

const SCREEN = { width: 1840, height: 780 };

/** Cards of a kind of item, each with its name and its text. */
function cardsOf(kind: string, heading = ''): CardGroup {
  const cards = realPlan()
    .items.filter((item) => item.kind === kind)
    .map(({ id, name, text }) => ({
      id,
      texts: [
        { text: name, size: 1.1, bold: true, gap: 0 },
        ...(text === undefined ? [] : [{ text, size: 1, bold: false, gap: 0.3 }]),
      ],
    }));
  return { heading, cards };
}

/** The cards as a table: left, top, width, height in px, then the id. */
function table({ cards }: CardsPicture): string {
  const rows = cards.map(({ x, y, width, height, id }) => {
    return `${[x, y, width, height].map((value) => value.toFixed(0).padStart(4)).join(' ')}  ${id}`;
  });
  return `\n${rows.join('\n')}\n`;
}

describe('cards', () => {
  test('of seven goals fill a wide screen', () => {
    const picture = layoutCards([cardsOf('policy')], SCREEN);
    expect(picture.columns).toBe(4);
    expect(table(picture)).toMatchInlineSnapshot(`
      "
         0    0  443  354  policy-1
       466    0  443  354  policy-2
       931    0  443  354  policy-3
      1397    0  443  354  policy-4
         0  377  443  403  policy-5
       466  377  443  403  policy-6
       931  377  443  403  policy-7
      "
    `);
  });

  test('have letters of 28 px at the least where a screen of 1920 × 1080 has them', () => {
    for (const groups of [[cardsOf('policy')], [cardsOf('mission', 'M'), cardsOf('value', 'V')], [cardsOf('project')]])
      expect(layoutCards(groups, SCREEN).size).toBeGreaterThanOrEqual(28);
  });

  test('stand one below the other where it is narrow', () => {
    expect(layoutCards([cardsOf('policy')], { width: 300, height: 1200 }).columns).toBe(1);
  });

  test('leave their room where even the smallest letters do not fit', () => {
    const picture = layoutCards([cardsOf('measure')], { width: 100, height: 100 });
    expect(picture.height).toBeGreaterThan(100);
  });

  test('never overlap, and hold their words', () => {
    const texts = fc.array(
      fc.record({
        text: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
        size: fc.constantFrom(1, 1.2),
        bold: fc.boolean(),
        gap: fc.constantFrom(0, 0.4),
      }),
      { minLength: 1, maxLength: 4 },
    );
    const groups = fc.array(
      fc.record({
        heading: fc.constantFrom('', 'まとまり'),
        cards: fc.array(texts, { minLength: 1, maxLength: 9 }),
      }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(
        groups,
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 200, max: 1200 }),
        (all, width, height) => {
          const content = all.map(({ heading, cards }, group) => ({
            heading,
            cards: cards.map((own, at) => ({ id: `${group}-${at}`, texts: own })),
          }));
          const picture = layoutCards(content, { width, height });
          const { cards } = picture;
          for (const card of cards) {
            expect(card.x + card.width).toBeLessThanOrEqual(width + 0.5);
            expect(card.y + card.height).toBeLessThanOrEqual(picture.height + 0.5);
            for (const { size, lines } of card.texts)
              for (const { text, x, y } of lines) {
                expect(y).toBeLessThanOrEqual(card.y + card.height);
                // One character alone may be wider than the narrowest card.
                if ([...text].length > 1)
                  expect(x + textWidth(text) * size).toBeLessThanOrEqual(card.x + card.width + 0.5);
              }
          }
          for (const a of cards)
            for (const b of cards)
              if (a !== b)
                expect(
                  a.x + a.width <= b.x + 0.5 ||
                    b.x + b.width <= a.x + 0.5 ||
                    a.y + a.height <= b.y + 0.5 ||
                    b.y + b.height <= a.y + 0.5,
                ).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
