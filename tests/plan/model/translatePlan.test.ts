import { expect, test } from 'vitest';
import { planTexts, textKey } from '../../../src/plan/model/planTexts.ts';
import { translatePlan } from '../../../src/plan/model/translatePlan.ts';
import { PORTUGUESE, withTranslation } from '../translations.ts';

const { plan, translations } = withTranslation();
const own = plan!;
const [portuguese] = translations!;
const translated = translatePlan(own, portuguese!);

test('every text of the plan that is translated is the translation’s', () => {
  const said = new Map(planTexts(translated).map(({ path, text }) => [textKey(path), text]));
  for (const [key, text] of Object.entries(portuguese!.texts)) expect([key, said.get(key)]).toEqual([key, text]);
  expect(said.size).toBe(planTexts(own).length);
});

test('an item has its short names and search words, and still the plan’s own', () => {
  const sea = translated.items.find(({ id }) => id === 'sea');
  expect(sea).toMatchObject({
    name: 'Proteger o mar',
    shorts: ['O mar', 'Mar'],
    aliases: ['praia', 'oceano', '海を守る', '海守る', '海'],
    original: { name: '海を守る', text: '砂浜と藻場を、次の世代へ手渡します。' },
  });
  expect(translated.items.find(({ id }) => id === 'people')).toMatchObject({
    shorts: [],
    original: { name: '人を結ぶ' },
  });
});

test('what nobody has translated stays as it is, and the plan says in which language it is told', () => {
  expect(translated.links).toEqual(own.links);
  expect(translated.towns).toEqual(own.towns);
  expect(translated.meta.language).toBe('ja');
  expect(translated.meta.translation).toEqual({ language: 'pt-BR', title: own.meta.title, reasons: false });
  expect(own.meta.translation).toBeUndefined();
});

test('reasons of links are the translation’s where it has them', () => {
  const [link] = own.links.filter(({ reason }) => reason !== undefined);
  const key = `links/${link!.from}~${link!.to}/${link!.kind}/reason`;
  const more = translatePlan(own, { ...portuguese!, texts: { ...portuguese!.texts, [key]: 'Porque sim.' } });
  expect(more.meta.translation?.reasons).toBe(true);
  expect(more.links.find(({ from, to, kind }) => `links/${from}~${to}/${kind}/reason` === key)?.reason).toBe(
    'Porque sim.',
  );
});

test('periods are called as their items are', () => {
  expect(PORTUGUESE).toContain('Os primeiros três anos');
  expect(translated.periods.map(({ name }) => name)).toContain('Os primeiros três anos');
});
