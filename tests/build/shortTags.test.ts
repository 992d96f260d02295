import { expect, test } from 'vitest';
import { shortTags } from '../../src/build/shortTags.ts';

test.each([
  ['an empty shape', '<path class="a" d="M0,0"></path><rect></rect>', '<path class="a" d="M0,0"/><rect/>'],
  ['a shape that holds something', '<path><title>a</title></path>', '<path><title>a</title></path>'],
  ['another empty element', '<p></p><g data-coming=""></g>', '<p></p><g data-coming></g>'],
  ['an attribute without a value', '<a data-slice="" href="">a=""</a>', '<a data-slice href>a=""</a>'],
  ['what is no whole attribute', '<a title="b=&quot;&quot;">', '<a title="b=&quot;&quot;">'],
])('%s', (_name, html, short) => expect(shortTags(html)).toBe(short));
