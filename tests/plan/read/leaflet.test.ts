import { expect, test } from 'vitest';
import { joinLeaflet, longestStart } from '../../../src/plan/read/leaflet.ts';

test.each([
  ['砂浜と\n藻場', '砂浜と藻場'],
  ['● 砂浜と \r\n\t藻場\n', '● 砂浜と藻場'],
  // Only white space of ASCII goes, and only at the ends of lines.
  ['海　と 森\u3000\nの町', '海　と 森\u3000の町'],
  ['\u3000海\n\u3000森', '\u3000海\u3000森'],
  ['', ''],
])('joins the cut lines of %j to %j', (text, joined) => {
  expect(joinLeaflet(text)).toBe(joined);
});

test.each([
  ['砂浜と藻場', '砂浜と藻場'],
  ['砂浜と海藻', '砂浜と'],
  ['海藻', ''],
])('finds the start of %s up to “%s”', (words, start) => {
  expect(longestStart(words, '私たちの砂浜と藻場を守る')).toBe(start);
});
