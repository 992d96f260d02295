import { expect, test } from 'vitest';
import { countNodes, weighElements } from '../../../src/build/weight/elements.ts';

test('elements and texts are counted, comments are not', () => {
  expect(countNodes('<!--[--><p class="a">海<b>森</b><br></p><!--]-->')).toBe(5);
});

test('the parts of a page weigh what they are written in, those of one name together', () => {
  const html = '<div id="app"><main class="whole"><p class="a">海</p><p class="a b">森</p><img src="c"></main></div>';
  expect([...weighElements(html)]).toEqual([
    ['p.a', Buffer.byteLength('<p class="a">海</p><p class="a b">森</p>')],
    ['main.whole', Buffer.byteLength(html) - Buffer.byteLength('<div id="app"></div>')],
  ]);
});
