import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/briefing/claims/claim.ts';
import { holdClaim } from '../../../src/briefing/claims/holdClaim.ts';
import { heldErrors, saying, smallIndex } from '../smallTruths.ts';

/** True claims about the small plan, and what is said where one word of them is changed. */
const claims: [claim: Claim, wrong: Claim, key: string, given: string][] = [
  [{ count: 'pillar', is: 3 }, { count: 'pillar', is: 4 }, 'is', '計画では3（sea、forest、people）です'],
  [{ count: 'pillar', 'at-least': 3 }, { count: 'pillar', 'at-least': 4 }, 'at-least', '4以上'],
  [{ count: 'pillar', 'at-most': 3 }, { count: 'pillar', 'at-most': 2 }, 'at-most', '2以下'],
  [{ count: 'action', under: 'sea', is: 2 }, { count: 'action', under: 'people', is: 2 }, 'is', '1つもなし'],
  [
    { count: 'action', under: 'dream', each: 'pillar', 'at-most': 2 },
    { count: 'action', each: 'pillar', is: 2 },
    'is',
    '「人を結ぶ」で0',
  ],
  [
    { count: 'action', basis: 'provisional', is: 1 },
    { count: 'action', basis: 'provisional', all: true },
    'all',
    'beach',
  ],
  [
    { count: 'pillar', saying: '森', only: ['forest'] },
    { count: 'pillar', saying: '森', only: ['sea'] },
    'only',
    'forest',
  ],
  [{ count: 'pillar', has: 'text', is: 2 }, { count: 'pillar', has: 'text', all: true }, 'all', 'people'],
  [
    { links: 'happens', from: 'action', to: 'place-coast', is: 2 },
    { links: 'happens', from: 'action', to: 'place-coast', is: 1 },
    'is',
    '2（beach、seaweed）',
  ],
  [
    { links: 'happens', from: 'action', to: 'place', most: 1, 'at-least': 2 },
    { links: 'happens', from: 'action', to: 'place', least: 2, 'at-least': 3 },
    'at-least',
    '2（beach、seaweed）',
  ],
  [
    { links: 'happens', from: 'action', level: 'main', only: ['beach', 'seaweed'] },
    { links: 'happens', from: 'action', level: 'main', only: ['beach'] },
    'only',
    'seaweed',
  ],
  [
    { links: 'happens', from: 'action', to: 'place', by: 'to', all: true },
    { links: 'happens', from: 'spring', to: 'place', by: 'to', all: true },
    'all',
    'place-coast',
  ],
  [{ link: ['place-coast', 'beach'], level: 'main' }, { link: ['spring', 'beach'] }, 'link', 'つながりがない'],
  [
    { link: ['sea', 'seaweed'], basis: 'editorial' },
    { link: ['sea', 'seaweed'], basis: 'stated' },
    'basis',
    'editorial',
  ],
  [{ link: ['sea', 'beach'], kind: 'contains' }, { link: ['sea', 'beach'], kind: 'happens' }, 'kind', 'contains'],
  [{ path: ['beach', 'seaweed'], steps: 2 }, { path: ['beach', 'seaweed'], steps: 1 }, 'steps', '2歩'],
  [
    { path: ['sea', 'forest'], through: ['dream'] },
    { path: ['sea', 'forest'], through: ['people'] },
    'through',
    'dream',
  ],
  [{ reasons: 'happens', to: 'place' }, { reasons: 'contains' }, 'reasons', '理由がない'],
  [{ years: 'phase-all', from: 2026, to: 2031, is: 6 }, { years: 'phase-all', is: 5 }, 'is', '6年間'],
  [{ years: 'phase-first', includes: 2028 }, { years: 'phase-first', includes: 2029 }, 'includes', '2026〜2028年度'],
  [{ years: 'phase-first', to: 2028 }, { years: 'phase-first', from: 2027 }, 'from', '2026〜2028年度'],
  [{ number: 'forest', is: 2 }, { number: 'forest', is: 3 }, 'is', '2番'],
  [
    { words: '海', in: ['sea', 'dream'] },
    { words: '海', in: ['sea', 'forest'] },
    'in',
    '「森を育てる」にその言葉がない',
  ],
  [{ same: ['sea', 'sea'] }, { same: ['sea', 'forest'] }, 'same', '「海を守る」と「森を育てる」'],
];

test.each(claims)('%j is so', (claim) => {
  expect(holdClaim(claim, smallIndex)).toEqual([]);
});

test.each(claims.map(([, wrong, key, given]) => [wrong, key, given] as const))('%j is not so', (wrong, key, given) => {
  const [untrue] = holdClaim(wrong, smallIndex);
  expect(untrue).toMatchObject({ key });
  expect(untrue?.message).toContain(given);
  expect(untrue?.message).toContain('場面の言葉と claim を計画に合わせて直してください。');
});

/** Claims that name what the plan does not have, or say too little. */
const unknown: [claim: Claim, said: string][] = [
  [{ count: 'piller', is: 3 }, '「piller」という項目や、項目の種類はありません。pillar'],
  [{ count: 'pillar' }, 'is、at-least、at-most、all、only のどれか'],
  [{ count: 'pillar', has: 'name', is: 3 }, 'has には text か reason'],
  [{ count: 'action', under: 'see', is: 1 }, '「see」という項目や'],
  [{ links: 'hapens', from: 'action', is: 1 }, '「hapens」という種類のつながりはありません。happens'],
  [{ links: 'happens', to: 'place', is: 1 }, '数えるものを from に'],
  [{ links: 'happens', from: 'action', by: 'place', is: 1 }, 'by には'],
  [{ link: ['sea'] }, '2つ書いてください'],
  [{ link: ['sea', 'see'] }, '「see」という項目はありません。'],
  [{ years: 'sea', from: 2026 }, '「sea」という期間はありません。'],
  [{ milestone: '目標の日', year: 2030 }, '「目標の日」という目印はありません。'],
  [{ number: 'sea' }, 'is に数を'],
  [{ words: '海' }, 'in に項目の id を'],
  [{ same: ['sea'] }, '2つ以上'],
];

test.each(unknown)('%j cannot be held, and says why', (claim, said) => {
  expect(holdClaim(claim, smallIndex).map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
});

describe('the file, line and column of', () => {
  test.each([
    ['one claim', ['claim: { count: pillar, is: 4 }'], '6:30 scenes[0].claim.is — claim では4ですが、計画では3（'],
    ['a claim in a list', ['claim:', '  - { count: pillar, is: 4 }'], '7:28 scenes[0].claim[0].is — '],
    [
      'a claim of no form',
      ['claim: { cuont: pillar, is: 3 }'],
      '6:12 scenes[0].claim — 何についての claim か分かりません。',
    ],
    ['an unknown key', ['claim: { count: pillar, iz: 3, is: 3 }'], '6:29 scenes[0].claim.iz — 「iz」というキー'],
    ['a wrong number', ['claim: { count: pillar, is: three }'], '6:33 scenes[0].claim.is — 整数で書いてください'],
    ['a number below nothing', ['claim: { count: pillar, is: -3 }'], '6:33 scenes[0].claim.is — 0以上の整数'],
    ['a yes that is none', ['claim: { count: pillar, all: false }'], '6:34 scenes[0].claim.all — true と'],
  ])('%s', (_name, lines, said) => {
    const [first] = heldErrors(saying({}, ...lines));
    expect(first?.replace(/^\d+:\d+/, '')).toContain(said.replace(/^\d+:\d+/, ''));
    expect(first?.split(':')[0]).toBe(said.split(':')[0]);
  });
});
