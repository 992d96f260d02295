import { describe, expect, test } from 'vitest';
import { indexPlan, sourcedOnly } from '../../../src/plan/model/lookup.ts';
import { realPlan } from '../../layout/models.ts';
import { smallPlan } from '../smallPlan.ts';

const plan = smallPlan();
const index = indexPlan(plan);
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).join(' ');

describe('what contains an item', () => {
  const real = indexPlan(realPlan());
  test.each([
    ['district-akabori-4', 'district-akabori'],
    ['district-azuma-4', 'district-azuma'],
    ['district-azuma-3', undefined],
    ['policy-4', undefined],
    ['nowhere', undefined],
  ])('is said of %s, whose name another has too: %s', (id, owner) => {
    expect(real.owner(id)?.id).toBe(owner);
  });
});

describe('indexPlan', () => {
  test('finds items, kinds and kinds of link', () => {
    expect(index.item('sea')?.name).toBe('海を守る');
    expect(index.item('sky')).toBeUndefined();
    expect(index.kind('pillar')?.name).toBe('柱');
    expect(index.kindOf('sea')?.name).toBe('柱');
    expect(index.linkKind('happens')?.inward).toBe('ここで行われる取組');
    expect(ids(index.itemsOfKind('place'))).toBe('place-coast place-town');
  });

  test.each([
    ['dream', '', 'sea forest people'],
    ['sea', 'dream', 'beach seaweed'],
    ['beach', 'dream sea', ''],
    ['phase-first', 'phase-all', ''],
    ['sky', '', ''],
    ['', '', ''],
  ])('%s lies in [%s] and contains [%s]', (id, ancestors, children) => {
    expect(ids(index.ancestors(id))).toBe(ancestors);
    expect(ids(index.children(id))).toBe(children);
    expect(index.parent(id)).toBe(ancestors.split(' ').at(-1) || undefined);
  });

  test.each([
    ['sea', 'sea forest people', 1, 3],
    ['people', 'sea forest people', 3, 3],
    ['seaweed', 'beach seaweed', 2, 2],
    ['place-town', 'place-coast place-town', 2, 2],
    ['dream', 'dream', 1, 1],
    ['sky', '', 1, 1],
  ])('%s stands among [%s] at %i of %i', (id, siblings, position, size) => {
    expect(ids(index.siblings(id))).toBe(siblings);
    expect(index.siblingPosition(id)).toEqual({ position, size });
  });

  test('lists the links out of and into an item, all or of one kind', () => {
    expect(index.linksFrom('beach').map(({ to }) => to)).toEqual(['place-coast', 'place-town', 'phase-first']);
    expect(index.linksFrom('beach', 'during').map(({ to }) => to)).toEqual(['phase-first']);
    expect(index.linksTo('beach').map(({ from }) => from)).toEqual(['sea']);
    expect(index.linksTo('place-coast', 'happens').map(({ from }) => from)).toEqual(['beach', 'seaweed']);
    expect(index.linksTo('sky')).toEqual([]);
  });

  test('gives a child the colour of what lies around it', () => {
    expect(index.color('sea')).toBe('#0A97D9');
    expect(index.color('beach')).toBe('#0A97D9');
    expect(index.color('people')).toBeUndefined();
  });

  test.each([
    ['place-coast', 'place-coast'],
    ['shore', 'place-coast'],
    ['sky', undefined],
    ['toString', undefined],
  ])('resolves %s to %s', (id, now) => {
    expect(index.resolve(id)).toBe(now);
  });

  test('starts at the items without a parent', () => {
    expect(ids(index.roots)).toBe('dream place-coast place-town phase-all');
  });
});

describe('sourcedOnly', () => {
  const sourced = sourcedOnly(plan);

  test('keeps what is stated or read', () => {
    expect(ids(sourced.plan.items)).toBe('dream sea forest people beach seaweed spring phase-first');
  });

  test('takes links with their ends, and parents with the link that says so', () => {
    const { items, links } = sourced.plan;
    expect(links.map(({ from, to }) => `${from}~${to}`)).toEqual([
      'dream~sea',
      'dream~forest',
      'dream~people',
      'sea~beach',
      'forest~spring',
      'beach~phase-first',
      'seaweed~phase-first',
      'spring~phase-first',
    ]);
    expect(items.filter(({ parent }) => parent === undefined).map(({ id }) => id)).toEqual([
      'dream',
      'seaweed',
      'phase-first',
    ]);
  });

  test('says how much is hidden', () => {
    expect(sourced.hidden).toEqual({ items: 4, links: plan.links.length - 8 });
  });

  test('keeps no period, town or old name whose item is hidden', () => {
    expect(ids(sourced.plan.periods)).toBe('phase-first');
    expect(sourced.plan.towns).toEqual([]);
    expect(sourced.plan.renamed).toEqual({});
  });
});
