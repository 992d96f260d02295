import { expect, test } from 'vitest';
import { standsBack, type Foreground } from '../../src/account/standsBack.ts';

const sea = new Set(['sea']);
const other = new Set(['forest']);

test.each<[string, Foreground, boolean]>([
  ['in a picture that is about nothing', {}, false],
  ['near what the picture is about', { near: sea }, false],
  ['far from it', { near: other }, true],
  ['marked', { front: sea }, false],
  ['without a mark while others have one', { front: other }, true],
  ['near, without a mark', { near: sea, front: other }, true],
  ['marked, but far', { near: other, front: sea }, true],
  ['not decided in the year', { undecided: sea }, true],
  ['decided while others are not', { undecided: other }, false],
  ['near and marked, not decided', { near: sea, front: sea, undecided: sea }, true],
])('%s: %j', (_what, foreground, back) => {
  expect(standsBack('sea', foreground)).toBe(back);
});
