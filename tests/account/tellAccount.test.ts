import { describe, expect, test } from 'vitest';
import { realModel, smallModel } from '../layout/models.ts';
import { accountAt, told } from './accountAt.ts';

const NOTE = '施策名は概要版に掲載がないため仮の名称です';

describe('the account of the small plan', () => {
  test('in words, view by view', async () => {
    const model = smallModel();
    const addresses = [
      '#/',
      '#/sunburst/beach',
      '#/sunburst/wood?to=place-town',
      '#/sunburst?year=2030',
      '#/graph',
      '#/graph/beach?steps=2&without=phase',
      '#/matrix',
      '#/list?basis=sourced',
    ];
    const texts = addresses.map((address) => `${address}\n${told(accountAt(model, address))}\n`);
    await expect(texts.join('\n')).toMatchFileSnapshot('__snapshots__/small-plan.txt');
  });
});

describe('the account of the real plan', () => {
  const model = realModel();
  const at = (address: string) => accountAt(model, address);

  test('a path has the reason and the basis of each of its links', () => {
    const { about } = at('#/graph/district-isesaki-4?to=sdg-13');
    expect(about.map(({ link }) => [link.from, link.to, link.basis])).toEqual([
      ['district-isesaki-4', 'sdg-13', 'editorial'],
    ]);
    expect(about[0]?.link.reason).toContain('気候変動への適応');
  });

  test('what two places share has the reasons of both', () => {
    const { about } = at('#/districts/district-isesaki?with=district-sakai');
    const reasons = new Map<string, number>();
    for (const { link } of about) {
      expect(link.reason, link.to).toBeTruthy();
      reasons.set(link.to, (reasons.get(link.to) ?? 0) + 1);
    }
    expect(reasons.size).toBeGreaterThan(4);
    expect(new Set(reasons.values())).toEqual(new Set([2]));
  });

  test('which direction belongs to which district is read from the page', () => {
    const { groundGroups, bases } = at('#/districts/district-akabori');
    expect(groundGroups).toEqual([{ name: '地区の方向性の位置づけ', basis: 'read', count: 4 }]);
    expect(bases).toEqual([{ basis: 'read', count: 4 }]);
  });

  test.each([
    ['#/matrix?rows=project-item&columns=sdg', ['editorial'], '読み解き'],
    ['#/matrix?rows=project-item&columns=policy', ['editorial'], '読み解き'],
    ['#/matrix?rows=measure&columns=policy', ['provisional'], '仮'],
    ['#/matrix?rows=project-item&columns=project', ['stated'], '原文'],
  ])('%s: the ring of its signs is explained', (address, bases, word) => {
    const account = at(address);
    expect(account.bases.map(({ basis }) => basis)).toEqual(bases);
    const cells = account.legend.filter(({ sign }) => sign?.type === 'cell');
    expect(cells.map(({ sign, text }) => [sign?.type === 'cell' && sign.basis, text.includes(word)])).toEqual([
      [bases[0], true],
    ]);
  });

  test.each([
    ['#/', [NOTE]],
    ['#/sunburst/policy-1', [NOTE]],
    ['#/districts', []],
    ['#/districts/district-akabori', []],
    ['#/districts/district-isesaki?with=district-sakai', [NOTE]],
    ['#/matrix?rows=project-item&columns=sdg', []],
    ['#/matrix?rows=measure&columns=sdg', [NOTE]],
    ['#/graph/district-isesaki?without=measure', []],
    ['#/?basis=sourced', []],
  ])('%s: notes on provisional names that are shown: %j', (address, notes) => {
    expect(at(address).notes).toEqual(notes);
  });

  test('names on slices that step back cannot be read: nothing is said of them', () => {
    expect(accountAt(model, '#/', ['district-akabori', 'district-azuma']).notes).toEqual([]);
  });

  test('every link that is shown rests on something that can be read', () => {
    for (const view of ['', 'graph', 'matrix', 'districts', 'list']) {
      const silent = at(`#/${view}`).grounds.filter(({ link }) => !link.reason && !link.quote);
      expect(silent, view).toEqual([]);
    }
  });
});
