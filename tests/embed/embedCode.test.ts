// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementCode, escapeMarkup, frameCode, type Embedding } from '../../src/embed/embedCode.ts';

const EMBEDDING: Embedding = {
  element: 'isesaki-plan',
  site: 'https://plan.example/city/index.html?from=mail#/list',
  address: '#/graph/policy-4?sdg=11,13&year=2031',
  attributes: [
    ['view', 'graph'],
    ['item', 'policy-4'],
    ['sdg', '11,13'],
    ['year', '2031'],
  ],
  title: 'つながり：まちづくり政策',
  height: undefined,
};

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

describe('the lines to paste', () => {
  test('of the element', () => {
    expect(elementCode(EMBEDDING)).toBe(
      `<script async src="https://plan.example/city/embed.js"></script>
<isesaki-plan view="graph" item="policy-4" sdg="11,13" year="2031" title="つながり：まちづくり政策">
  <a href="https://plan.example/city/#/graph/policy-4?sdg=11,13&amp;year=2031">つながり：まちづくり政策</a>
</isesaki-plan>`,
    );
    expect(elementCode({ ...EMBEDDING, height: 480 })).toContain(' title="つながり：まちづくり政策" height="480">');
  });

  test.each([
    [undefined, '640'],
    [480, '480'],
  ])('of a frame alone, which always has a height: %s', (height, written) => {
    expect(frameCode({ ...EMBEDDING, height })).toBe(
      `<iframe src="https://plan.example/city/embed.html?fit#/graph/policy-4?sdg=11,13&amp;year=2031" title="つながり：まちづくり政策" width="100%" height="${written}" loading="lazy"></iframe>`,
    );
  });

  test('a title is never code, whatever stands in it', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '"',
            "'",
            '&',
            '&amp;',
            '&#10;',
            '<',
            '</a>',
            '<script>',
            '>',
            '\n',
            '\r\n',
            '\0',
            '地区',
            '　',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(title, (text) => {
        const read = text.replaceAll('\0', '');
        const element = parsed(elementCode({ ...EMBEDDING, title: text })).querySelector('isesaki-plan');
        expect(element?.getAttribute('title')).toBe(read);
        expect([...(element?.attributes ?? [])].map(({ name }) => name)).toEqual([
          'view',
          'item',
          'sdg',
          'year',
          'title',
        ]);
        expect(element?.children).toHaveLength(1);
        expect(element?.querySelector('a')?.textContent).toBe(read);
        const body = parsed(frameCode({ ...EMBEDDING, title: text }));
        expect(body.children).toHaveLength(1);
        expect(body.querySelector('iframe')?.title).toBe(read);
      }),
    );
  });

  test('a title is one line of them', () => {
    expect(escapeMarkup('一行目\r\n二行目')).toBe('一行目&#13;&#10;二行目');
  });
});
