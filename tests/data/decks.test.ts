import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { japanese } from '../i18n/japanese.ts';
import { parse } from 'yaml';
import type { Claim } from '../../src/briefing/claims/claim.ts';
import { holdClaim } from '../../src/briefing/claims/holdClaim.ts';
import { creditLines } from '../../src/briefing/quotations/creditLines.ts';
import { quotationsIn } from '../../src/briefing/quotations/quotationsIn.ts';
import { speakingMinutes } from '../../src/briefing/speakingMinutes.ts';
import { readDecks } from '../../src/build/plan/readDecks.ts';
import { readPlanFolder } from '../../src/build/plan/readPlanFolder.ts';
import { indexPlan } from '../../src/plan/model/lookup.ts';
import { joinLeaflet } from '../../src/plan/read/leaflet.ts';

const { plan, texts } = readPlanFolder('data');
const { decks, errors } = readDecks('data', plan!, texts!);
const index = indexPlan(plan!);
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

describe.each(decks)('$title', ({ title, scenes }) => {
  const spoken = scenes.flatMap((scene) => [scene.title, scene.text, scene.notes]);

  test('what stands in 「」 is the leaflet’s or the name of an item, character for character', () => {
    const quotes = spoken.flatMap(quotationsIn);
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

test('the examples of claims in the README are true', () => {
  const examples = readFileSync('data/README.md', 'utf8').match(/\{ (?:count|links?|path|reasons|years|milestone|number|words|same): .*? \}/g);
  expect(examples?.length).toBeGreaterThanOrEqual(12);
  for (const example of examples ?? []) expect([example, holdClaim(parse(example) as Claim, index)]).toEqual([example, []]);
});

test('what the closing scene of the first deck quotes is credited', () => {
  const closing = decks[0]?.scenes.at(-1);
  expect(creditLines(closing!, plan!, japanese)).toEqual(['引用：概要版「総合計画とは」（原文）', '引用のほかは、この資料の言葉です。']);
});

test('three minutes are three minutes', () => {
  expect(speakingMinutes(decks.find(({ title }) => title.startsWith('3分'))!)).toBe(3);
});
