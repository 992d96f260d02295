import { describe, expect, test } from 'vitest';
import { paginate, type PageBlock } from '../../../src/layout/text/paginate.ts';

interface Named extends PageBlock {
  readonly name: string;
}

/** `h` is a heading, `H` one that begins a page, anything else a text; the number is the height. */
const blocks = (text: string): Named[] =>
  text.split(' ').map((name) => ({
    name,
    height: Number(name.slice(1)),
    keep: /^h/i.test(name),
    newPage: name.startsWith('H'),
  }));
const pages = (text: string, room = 10): string[] =>
  paginate(blocks(text), room).map((page) => page.map(({ name }) => name).join(' '));

describe('what is set on pages', () => {
  test.each([
    ['fills one page after the other', 'a4 b4 c4', ['a4 b4', 'c4']],
    ['fills a page to its end', 'a5 b5 c1', ['a5 b5', 'c1']],
    ['keeps a heading with what follows it', 'a8 h1 b3', ['a8', 'h1 b3']],
    ['keeps headings under headings', 'a7 h1 h1 b3', ['a7', 'h1 h1 b3']],
    ['begins a page where it is told to', 'a1 H1 b1', ['a1', 'H1 b1']],
    ['begins a page between headings', 'a1 h1 H1 b1', ['a1 h1', 'H1 b1']],
    ['gives a block that is too high a page of its own', 'a1 b12 c1', ['a1', 'b12', 'c1']],
    ['tears a run that no page has room for', 'a1 h6 h6 b1', ['a1 h6', 'h6 b1']],
    ['leaves no empty page before the first', 'H1 a1', ['H1 a1']],
  ])('%s', (_what, text, expected) => {
    expect(pages(text)).toEqual(expected);
  });

  test('of nothing has no page', () => {
    expect(paginate([], 10)).toEqual([]);
  });

  test('whatever the heights, no block is lost, no page is too full, no heading is the last of a page', () => {
    let seed = 7;
    const next = (most: number): number => (seed = (seed * 48_271) % 2_147_483_647) % most;
    for (let round = 0; round < 300; round++) {
      const all = Array.from({ length: 3 * (1 + next(20)) }, (_, at): Named => {
        // Of three at least one is no heading, so that a page has room for every run.
        return { name: String(at), height: 1 + next(4), keep: at % 3 < 2 && next(2) === 0 };
      });
      const made = paginate(all, 12);
      expect(made.flat()).toEqual(all);
      for (const page of made) {
        expect(page.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(12);
        expect(page.at(-1)?.keep).toBe(false);
      }
    }
  });
});
