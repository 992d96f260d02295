import { expect, test } from 'vitest';
import { formatPlanError } from '../../../src/plan/read/planError.ts';
import { PORTUGUESE, withTranslation } from '../translations.ts';

/** Every line that a person reads who made one change to the translation. */
function errors(from: string, to: string): string[] {
  if (!PORTUGUESE.includes(from)) throw new Error(`The translation has no text to replace: ${from}`);
  return withTranslation(PORTUGUESE.replace(from, () => to)).errors.map(formatPlanError);
}

test('a translation that says everything is read', () => {
  const { translations, errors: none } = withTranslation();
  expect(none).toEqual([]);
  expect(translations?.map(({ code, tag }) => [code, tag])).toEqual([['pt', 'pt-BR']]);
  expect(translations?.[0]?.texts['items/sea/name']).toBe('Proteger o mar');
  expect(translations?.[0]?.texts['linkKinds/happens/levels/also']).toBe('também');
  expect(translations?.[0]?.shorts).toEqual({ dream: ['Mar e floresta'], sea: ['O mar', 'Mar'] });
  expect(translations?.[0]?.aliases).toEqual({ sea: ['praia', 'oceano'] });
});

test.each([
  [
    'a text that is missing',
    '  people: { name: Unir as pessoas }\n',
    '',
    [
      'translations/pt.yaml:24:3 items.people.name — 「items/people/name」の訳がありません（もとの文章は「人を結ぶ」）。書き足してください。',
    ],
  ],
  [
    'a text that the plan does not have',
    'name: Unir as pessoas',
    'name: Unir as pessoas, text: Juntos',
    [
      'translations/pt.yaml:27:36 items.people.text — 計画に「items/people/text」という文章はありません。計画の id とキーに直すか、消してください。',
    ],
  ],
  [
    'a text that is still Japanese',
    'name: Unir as pessoas',
    'name: 人を結ぶ',
    [
      'translations/pt.yaml:27:19 items.people.name — もとの文章「人を結ぶ」のままです。訳してください。わざと同じにしているなら、same に「items/people/name」を書き足してください。',
    ],
  ],
  [
    'a text that is nothing',
    'name: Unir as pessoas',
    "name: ''",
    ['translations/pt.yaml:27:19 items.people.name — 空です。訳した文章を書いてください。'],
  ],
  [
    'a number',
    'name: Unir as pessoas',
    'name: 3',
    ['translations/pt.yaml:27:19 items.people.name — 文字で書いてください。数や true・false は引用符で囲みます。'],
  ],
  [
    'a sentence without one of its names',
    '“{from}” contém “{to}”',
    '“{from}” contém',
    ['translations/pt.yaml:16:59 linkKinds.contains.sentence — 「{from}」と「{to}」の両方を入れてください。'],
  ],
  [
    'an item without its short names',
    ', short: [O mar, Mar]',
    '',
    [
      'translations/pt.yaml:25:8 items.sea.short — 図で使う短い名前（short）がありません（もとは「海守る」「海」）。長いものから順に書き足してください。',
    ],
  ],
  [
    'a short name that is longer than that before it',
    'short: [O mar, Mar]',
    'short: [O mar, O mar todo]',
    [
      'translations/pt.yaml:25:103 items.sea.short[1] — 「O mar」より短い名前にしてください。short は長いものから順に書きます。',
    ],
  ],
  [
    'a short name that is longer than the name',
    'short: Mar e floresta',
    'short: Uma cidade que o mar e a floresta unem para sempre',
    [
      'translations/pt.yaml:24:65 items.dream.short — 「Uma cidade que o mar e a floresta unem」より短い名前にしてください。short は長いものから順に書きます。',
    ],
  ],
  [
    'short names that are no texts',
    'short: [O mar, Mar]',
    'short: [3]',
    ['translations/pt.yaml:25:95 items.sea.short — 文字の一覧（[…, …]）で書いてください。'],
  ],
  [
    'search words of an item that the plan does not have',
    'wood: {',
    'sky: { aliases: [céu] }\n  wood: {',
    [
      'translations/pt.yaml:31:10 items.sky.aliases — 計画に「items/sky/aliases」という文章はありません。計画の id とキーに直すか、消してください。',
    ],
  ],
  [
    'a text that is said to stay the same, and differs',
    'plan:',
    'same: [items/sea/name]\nplan:',
    ['translations/pt.yaml:3:8 same[0] — 「items/sea/name」の訳は、もとの文章と違います。same から消してください。'],
  ],
  [
    'a text that is said to stay the same, and that the plan does not have',
    'plan:',
    'same: [items/sky/name]\nplan:',
    [
      'translations/pt.yaml:3:8 same[0] — 計画に「items/sky/name」という文章はありません。same から消すか、キーを直してください。',
    ],
  ],
  [
    'a text that is no YAML',
    'plan:',
    'plan: [',
    [expect.stringMatching(/^translations\/pt\.yaml:\d+:\d+ — /) as unknown as string],
  ],
] as [string, string, string, string[]][])('%s', (_name, from, to, lines) => {
  expect(errors(from, to)).toEqual(lines);
});

test('of the reasons of links all are translated or none', () => {
  const { errors: wrong } = withTranslation(
    `${PORTUGUESE}links:\n  sea~beach: { contains: { reason: Vem logo a seguir. } }\n`,
  );
  expect(wrong.map(formatPlanError)).toContain(
    'translations/pt.yaml:39:3 links.beach~place-coast.happens.reason — 「links/beach~place-coast/happens/reason」の訳がありません（もとの文章は「砂浜は海岸にあるので。」）。書き足してください。',
  );
  expect(wrong).toHaveLength(10);
});

test.each([
  ['Portuguese.yaml', '言語の符号ではありません'],
  ['ja.yaml', '計画そのものの言語です'],
])('a file named %s is no translation', (name, words) => {
  expect(withTranslation(PORTUGUESE, name).errors.map(formatPlanError)).toEqual([expect.stringContaining(words)]);
});

test('a sign that languages share may stay', () => {
  const japanese = errors('name: Costa', 'name: 海岸');
  expect(japanese).toHaveLength(1);
  expect(withTranslation(PORTUGUESE.replace('name: Costa', 'name: SDGs')).errors).toEqual([]);
});

test('a text may stay as it is where the file says so', () => {
  const same = PORTUGUESE.replace('name: Costa', 'name: 海岸');
  expect(withTranslation(`same: [items/place-coast/name]\n${same}`).errors).toEqual([]);
});
