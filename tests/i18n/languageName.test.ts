import { expect, test } from 'vitest';
import { languageName } from '../../src/i18n/languageName.ts';

test.each([
  ['ja', '日本語'],
  ['pt-BR', 'ポルトガル語 (ブラジル)'],
  ['日本語', '日本語'],
])('%s is called %s', (code, name) => {
  expect(languageName(code, 'ja')).toBe(name);
});
