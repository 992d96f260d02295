/** Words that names are put together from: none of them is of a real plan. */
const BEGINNINGS = ['川', '海', '森', '里', '港', '丘', '谷', '原'] as const;
const MIDDLES = ['の道', 'の家', 'の学び', 'の仕事', 'の祭り', 'の医療', 'の農地', 'の交流'] as const;
const ENDINGS = ['を守る', 'を育てる', 'をつなぐ', 'をひらく', 'を支える'] as const;

const PILLARS = 12;
const PLACES = 40;
/** Items that are neither pillars, actions nor places: the centre and the period. */
const OTHERS = 2;

/**
 * Returns the YAML files of a plan with that many items, the same for the same seed: pillars with their actions, places,
 * a period, and one to three links from every action to places, each with a reason of its own.
 *
 * @param count items in all, 100 at least
 */
export function largePlan(count: number, seed = 1): ReadonlyMap<string, string> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const name = () => `${pick(BEGINNINGS)}${pick(MIDDLES)}${pick(ENDINGS)}`;
  const pillars = list(PILLARS, (at) => {
    const color = list(3, () => (96 + Math.floor(random() * 96)).toString(16)).join('');
    return `  - { id: pillar-${at}, kind: pillar, number: ${at}, name: ${name()}, text: ${name()}ことを、みんなで進めます。, parent: center, color: '#${color}' }`;
  });
  const actions = list(count - PILLARS - PLACES - OTHERS, (at) => {
    const places = [...new Set(list(1 + Math.floor(random() * 3), () => 1 + Math.floor(random() * PLACES)))];
    const links = places.map(
      (place) => `      - { to: place-${place}, reason: ${name()}ためには、この場所が要るので（${at}）。 }`,
    );
    return `  - id: action-${at}
    kind: action
    name: ${name()}（${at}）
    parent: pillar-${1 + (at % PILLARS)}
    happens:
${links.join('\n')}`;
  });
  const places = list(
    PLACES,
    (at) => `  - { id: place-${at}, kind: place, number: ${at}, name: ${pick(BEGINNINGS)}の町${at} }`,
  );
  return new Map([
    ['plan.yaml', PLAN],
    [
      'items.yaml',
      [
        'defaults: { basis: reference, source: atlas }',
        'items:',
        ...OTHER_ITEMS,
        ...pillars,
        ...actions,
        ...places,
        '',
      ].join('\n'),
    ],
  ]);
}

function list<T>(length: number, make: (at: number) => T): T[] {
  return Array.from({ length }, (_, at) => make(at + 1));
}

/** Numbers from 0 to 1, by a linear congruential generator (Numerical Recipes, 3rd edition, 7.1.4). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

const OTHER_ITEMS = [
  '  - { id: center, kind: center, name: 大きな町の夢 }',
  '  - { id: phase, kind: phase, name: 6年の全体, years: { from: 2026, to: 2031 } }',
];

const PLAN = `plan:
  id: large
  title: 大きな町の計画
  subtitle: 柱と取組を見る
  publisher: 大きな町
  version: '2026-04-01'
  language: ja
  notice: 試験のための架空の計画です。
  license: { name: CC0 }
  center: center
  years: { from: 2026, to: 2031 }
  sources:
    - { id: atlas, name: 町の地図帳, short: 地図帳, url: 'https://example.com/atlas', date: '2025-10-01' }
  files: [items.yaml]
kinds:
  - { id: center, name: 夢, counter: つの }
  - { id: pillar, name: 柱, counter: つの, under: [center], contains: { basis: reference } }
  - { id: action, name: 取組, counter: つの, under: [pillar], contains: { basis: reference } }
  - { id: place, role: place, name: 場所, counter: つの }
  - { id: phase, role: period, name: 期間, counter: つの }
linkKinds:
  - id: contains
    role: containment
    outward: 含まれるもの
    inward: 含むもの
    sentence: '「{from}」の中に「{to}」がある'
  - id: happens
    outward: 行われる場所
    inward: ここで行われる取組
    sentence: '「{from}」は「{to}」で行われる'
    basis: editorial
    from: [action]
    to: [place]
  - id: during
    role: duration
    outward: この期間に行う
    inward: この期間のもの
    sentence: '「{from}」は「{to}」に行う'
groups:
  - { kind: pillar, name: 柱と取組 }
rules:
  - { kind: during, from: [action], to: phase, basis: reference, reason: どの取組も6年の中で行うので。 }
table: { rows: [action], columns: [place, pillar] }
`;
