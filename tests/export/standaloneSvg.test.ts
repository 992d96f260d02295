// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { standaloneSvg, type StyleOf } from '../../src/export/standaloneSvg.ts';

/** What a browser computes for each class; a child takes what is inherited, as it does there. */
const SHEET: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  slice: { stroke: 'rgb(255, 0, 0)', 'stroke-dasharray': '5px, 4px', opacity: '0.5' },
  gone: { display: 'none' },
  unseen: { visibility: 'hidden' },
  textured: { fill: 'url("http://localhost/#dots")' },
};
const INHERITED = ['fill', 'stroke', 'stroke-dasharray', 'visibility'];

const styleOf: StyleOf = (element) => ({
  getPropertyValue(property) {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const said = [...at.classList].map((name) => SHEET[name]?.[property]).find((one) => one !== undefined);
      const value = said ?? at.getAttribute(property) ?? undefined;
      if (value !== undefined) return value;
      if (!INHERITED.includes(property)) break;
    }
    return '';
  },
});

function copied(markup: string): string {
  const page = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${markup}</svg>`,
    'image/svg+xml',
  );
  const svg = standaloneSvg(page.documentElement, styleOf);
  return new XMLSerializer().serializeToString(svg).replace(/^<svg[^>]*>|<\/svg>$/g, '');
}

describe('a drawing that stands alone', () => {
  test.each([
    ['geometry stays', '<path d="M0,0H9"/>', '<path d="M0,0H9"/>'],
    [
      'looks of a class become attributes, once',
      '<g class="slice"><path d="M1,1"/></g>',
      '<g stroke="rgb(255, 0, 0)" stroke-dasharray="5px, 4px" opacity="0.5"><path d="M1,1"/></g>',
    ],
    ['a link is a group', '<a href="#/x" tabindex="0"><rect width="2"/></a>', '<g><rect width="2"/></g>'],
    ['what is hidden is gone', '<g class="gone"><path/></g><path class="unseen"/><path opacity="0"/>', ''],
    [
      'handlers, classes, states and names of the page are gone',
      '<circle r="1" class="x" onclick="alert(1)" data-item="a" aria-label="b" style="fill:red" role="treeitem"/>',
      '<circle r="1"/>',
    ],
    [
      'what could run or reach outside is gone',
      '<script>1</script><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject><image href="http://e.jp/"/><use href="#a"/><style>*{}</style>',
      '',
    ],
    [
      'a texture stays with its pattern, by its place in the drawing',
      '<defs><pattern id="dots"><circle r="1"/></pattern></defs><path class="textured" d="M2,2"/>',
      '<defs><pattern id="dots"><circle r="1"/></pattern></defs><path d="M2,2" fill="url(#dots)"/>',
    ],
    [
      'words stay in texts only',
      '\n <text>一<tspan x="0">二</tspan></text> x',
      '<text>一<tspan x="0">二</tspan></text>',
    ],
  ])('%s', (_name, markup, expected) => {
    expect(copied(markup)).toBe(expected);
  });

  test('a drawing that is not shown cannot be copied', () => {
    const page = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg" class="gone"/>',
      'image/svg+xml',
    );
    expect(() => standaloneSvg(page.documentElement, styleOf)).toThrow(/not shown/);
  });
});
