import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { speakingMinutes } from '../../src/briefing/speakingMinutes.ts';
import { readDecks } from '../../src/build/plan/readDecks.ts';
import { readPlanFolder } from '../../src/build/plan/readPlanFolder.ts';
import { joinLeaflet } from '../../src/plan/read/leaflet.ts';

const { plan, texts } = readPlanFolder('data');
const { decks, errors } = readDecks('data', plan!, texts!);
const leaflet = joinLeaflet(readFileSync('data/source/leaflet.txt', 'utf8'));
const names = new Set(plan!.items.map(({ name }) => name));

test('the site has its three decks, without an error', () => {
  expect(errors).toEqual([]);
  expect(decks.map(({ title }) => title)).toEqual([
    '3分でわかる総合計画',
    '4地区の特色と重点プロジェクト',
    'SDGs・GXから見る計画',
  ]);
});

/** What stands in the outermost 「」 of a text. */
function quoted(text: string): string[] {
  const quotes: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, character] of [...text].entries()) {
    if (character === '「' && depth++ === 0) start = at + 1;
    if (character === '」' && --depth === 0) quotes.push([...text].slice(start, at).join(''));
  }
  expect(depth, text).toBe(0);
  return quotes;
}

describe.each(decks)('$title', ({ title, scenes }) => {
  const spoken = scenes.flatMap((scene) => [scene.title, scene.text, scene.notes]);

  test('what stands in 「」 is the leaflet’s or the name of an item, character for character', () => {
    const quotes = spoken.flatMap(quoted);
    expect(quotes.length).toBeGreaterThan(5);
    expect(quotes.filter((quote) => !leaflet.includes(quote) && !names.has(quote))).toEqual([]);
  });

  test('a provisional name is never told without saying that it is one', () => {
    const provisional = plan!.items.filter(({ basis }) => basis === 'provisional').map(({ name }) => name);
    for (const { notes, text, title: own } of scenes) {
      const told = provisional.filter((name) => `${own}${text}${notes}`.includes(name));
      expect(told.length === 0 || `${text}${notes}`.includes('仮'), told.join()).toBe(true);
    }
  });

  test('a scene is one sentence for the back row, and notes for half a minute or more', () => {
    const short = title.startsWith('3分');
    for (const scene of scenes) {
      const length = [...scene.notes].length;
      expect([...scene.title].length, scene.title).toBeLessThanOrEqual(18);
      expect([...scene.text].length, scene.text).toBeLessThanOrEqual(75);
      expect(scene.text).toMatch(/(。|」)$/);
      expect(length, scene.title).toBeGreaterThanOrEqual(short ? 60 : 130);
      expect(length, scene.title).toBeLessThanOrEqual(short ? 140 : 300);
    }
  });
});

test('three minutes are three minutes', () => {
  expect(speakingMinutes(decks.find(({ title }) => title.startsWith('3分'))!)).toBe(3);
});
