import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ja } from '../../src/i18n/ja/ja.ts';
import { byView, viewLanguage } from '../../src/i18n/viewLanguage.ts';
import { wordsInUse } from '../../src/i18n/wordsInUse.ts';
import { VIEWS } from '../../src/views/views.ts';
import { japanese } from './japanese.ts';

describe('the words of a view come from its own folder', () => {
  test('by the name of the folder, whatever the language', () => {
    const files = {
      '../../views/a/words/xx/late.ts': { hello: 'h' },
      '../../views/b-c/words/xx/late.ts': { hello: 'i' },
    };
    expect(byView<Record<string, { hello: string }>>(files)).toEqual({ a: { hello: 'h' }, 'b-c': { hello: 'i' } });
  });

  test('a name, and the words that are there from the start', () => {
    const late = () => Promise.resolve({});
    expect(
      viewLanguage({ '../views/a/words/xx/first.ts': { name: 'A' } }, { '../views/a/words/xx/late.ts': late }),
    ).toEqual({
      names: { a: 'A' },
      first: {},
      late: { a: late },
    });
  });

  test('every view that has words of its own has them in every language', () => {
    const withWords = VIEWS.filter(({ id }) => readdirSync(`src/views/${id}`).includes('words.ts')).map(({ id }) => id);
    expect(withWords.filter((id) => !(id in japanese))).toEqual([]);
    expect(withWords.length).toBeGreaterThan(0);
  });

  test('no view is called as another part of the words is', async () => {
    const come = await Promise.all(Object.values(ja.late).map((load) => load()));
    const parts = [ja.first, ja.late, ...come].flatMap((words) => Object.keys(words));
    const taken = new Set(['tag', 'views', 'bring', 'with', ...parts]);
    expect(VIEWS.map(({ id }) => id).filter((id) => taken.has(id))).toEqual([]);
  });
});

describe('the words of views come late', () => {
  test('one view’s words when they are brought, those of the others not yet', async () => {
    const words = wordsInUse(ja);
    expect(() => words.graph).toThrow('The words "graph" have not come');
    await words.bring('graph');
    expect(words.graph.zoomIn).not.toBe('');
    expect(() => words.matrix).toThrow('The words "matrix" have not come');
  });

  test('all views’ words for who draws any of them, without a view’s name', async () => {
    const words = wordsInUse(ja);
    await words.bring('views');
    expect(Object.keys(ja.views.late).filter((id) => !(id in words))).toEqual([]);
    expect(words.districts.map('x')).not.toBe('');
  });
});
