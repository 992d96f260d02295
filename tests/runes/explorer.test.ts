import { pageTitle } from '../../src/account/pageTitle.ts';
import { describe, expect, test } from 'vitest';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { smallModel } from '../layout/models.ts';
import { japanese } from '../i18n/japanese.ts';

const VIEWS = [{ id: 'sunburst' }, { id: 'list' }];

function explorerAt(fragment = ''): Explorer {
  const explorer = new Explorer(smallModel(), VIEWS, japanese);
  explorer.open(fragment);
  return explorer;
}

/** Opens a fragment and then the clean one that the page puts in its place. */
function openAndClean(explorer: Explorer, fragment: string): void {
  explorer.open(fragment);
  explorer.open(explorer.href({}));
}

function told(explorer: Explorer): string[] {
  return explorer.problems.map(({ part, came }) => `${part}: ${came}`);
}

describe('the explorer', () => {
  test('begins at home', () => {
    const explorer = new Explorer(smallModel(), VIEWS, japanese);
    expect(explorer.address).toEqual({ ...explorer.space.usual, view: 'sunburst', item: 'dream' });
    expect([explorer.view, explorer.item.id, explorer.basis, pageTitle(explorer, japanese)]).toEqual([
      'sunburst',
      'dream',
      'all',
      '海と森の計画',
    ]);
  });

  test('follows an address', () => {
    const explorer = explorerAt('#/list/sea?basis=sourced');
    expect([explorer.view, explorer.item.id, explorer.basis, pageTitle(explorer, japanese)]).toEqual([
      'list',
      'sea',
      'sourced',
      '海を守る｜海と森の計画',
    ]);
  });

  test('names the source of the plan’s words', () => {
    expect(explorerAt().sourceName).toBe('あらまし');
  });

  test('resolves the former id of an item', () => {
    const explorer = explorerAt('#/list/shore');
    expect(explorer.item.id).toBe('place-coast');
    expect(explorer.href({})).toBe('#/list/place-coast');
  });

  test('a plan without its centre is an error that names it', () => {
    const model = smallModel();
    const { plan } = model;
    const broken = new Explorer({ ...model, plan: { ...plan, items: [] } }, VIEWS, japanese);
    expect(() => broken.item).toThrow('dream');
  });
});

describe('addresses that lead on', () => {
  const explorer = explorerAt('#/list/sea?basis=sourced');

  test.each([
    [{}, '#/list/sea?basis=sourced'],
    [{ view: 'sunburst' }, '#/sunburst/sea?basis=sourced'],
    [{ item: 'beach' }, '#/list/beach?basis=sourced'],
    [{ basis: 'all' }, '#/list/sea'],
    [{ view: 'sunburst', item: 'dream', basis: 'all' }, '#/'],
  ] as const)('href(%j) is %s', (change, fragment) => {
    expect(explorer.href(change)).toBe(fragment);
  });

  test('an item’s keeps the view and the filter', () => {
    expect(explorer.itemHref('forest')).toBe('#/list/forest?basis=sourced');
    expect(explorerAt('#/sunburst/sea').itemHref('dream')).toBe('#/');
  });
});

describe('the filter for sourced things', () => {
  test.each([
    // asked           shown
    ['sea', 'sea'],
    ['beach', 'beach'],
    ['seaweed', 'seaweed'],
    ['wood', 'forest'],
    ['place-coast', 'dream'],
    ['phase-all', 'dream'],
    ['phase-first', 'phase-first'],
  ])('an address at %s shows %s', (asked, shown) => {
    const explorer = explorerAt(`#/sunburst/${asked}?basis=sourced`);
    expect(explorer.item.id).toBe(shown);
    expect(told(explorer)).toEqual([]);
  });

  test('what it hides is back when it is taken off', () => {
    const explorer = explorerAt('#/sunburst/wood?basis=sourced');
    explorer.open(explorer.href({ basis: 'all' }));
    expect(explorer.item.id).toBe('wood');
  });

  test('counts what it hides, and nothing when it is off', () => {
    const explorer = explorerAt('#/?basis=sourced');
    expect(explorer.hidden).toEqual({ items: 4, links: 10 });
    expect(explorer.index.plan.items).toHaveLength(12 - 4);
    explorer.open('#/');
    expect(explorer.hidden).toEqual({ items: 0, links: 0 });
    expect(explorer.index.plan.items).toHaveLength(12);
  });

  test('leaves what it hides out of the picture', () => {
    const slices = (fragment: string) =>
      explorerAt(fragment)
        .sunburst.slices.map(({ id }) => id)
        .join(' ');
    expect(slices('#/')).toBe('sea forest people beach seaweed spring wood');
    expect(slices('#/?basis=sourced')).toBe('sea forest people beach spring');
  });
});

describe('problems of an address', () => {
  test('are told', () => {
    expect(told(explorerAt('#/map/sky?basis=x'))).toEqual(['view: map', 'item: sky', 'basis: x']);
  });

  test('stay while the page puts a clean address in its place', () => {
    const explorer = explorerAt();
    openAndClean(explorer, '#/list/place-coast-9');
    expect(explorer.href({})).toBe('#/list/place-coast');
    expect(told(explorer)).toEqual(['item: place-coast-9']);
  });

  test.each(['#/', '#/sunburst/place-coast', '#/list/sea', '#/list/place-coast?basis=sourced'])(
    'are gone once the reader moves on to %s',
    (fragment) => {
      const explorer = explorerAt();
      openAndClean(explorer, '#/list/place-coast-9');
      openAndClean(explorer, fragment);
      expect(told(explorer)).toEqual([]);
    },
  );

  test('give way to the next ones', () => {
    const explorer = explorerAt('#/map');
    openAndClean(explorer, '#/list/sky');
    expect(told(explorer)).toEqual(['item: sky']);
  });

  test('can be dismissed', () => {
    const explorer = explorerAt('#/map');
    explorer.dismissProblems();
    expect(told(explorer)).toEqual([]);
  });
});

describe('what follows from the address', () => {
  test('the item’s links across the plan', () => {
    expect(explorerAt('#/').links).toEqual([]);
    const model = smallModel();
    const { plan } = model;
    const serves = { from: 'beach', to: 'forest', kind: 'happens', basis: 'stated' } as const;
    const explorer = new Explorer({ ...model, plan: { ...plan, links: [...plan.links, serves] } }, VIEWS, japanese);
    explorer.open('#/sunburst/sea');
    expect(explorer.links).toEqual([serves]);
  });

  test('a link between two items that the one in focus contains, once', () => {
    const model = smallModel();
    const { plan } = model;
    const within = { from: 'beach', to: 'seaweed', kind: 'happens', basis: 'stated' } as const;
    const explorer = new Explorer({ ...model, plan: { ...plan, links: [...plan.links, within] } }, VIEWS, japanese);
    explorer.open('#/sunburst/sea');
    expect(explorer.links).toEqual([within]);
  });

  test('the picture zooms into the branch of the item in focus', () => {
    const explorer = explorerAt('#/sunburst/beach');
    expect(explorer.sunburst.branch).toBe('sea');
    explorer.open('#/');
    expect(explorer.sunburst.branch).toBeUndefined();
  });

  test('is not computed again when something else changes', () => {
    const explorer = explorerAt('#/sunburst/sea');
    const { sunburst, index, links } = explorer;
    explorer.open('#/list/sea');
    expect(explorer.sunburst).toBe(sunburst);
    expect(explorer.links).toBe(links);
    explorer.open('#/list/beach');
    expect(explorer.index).toBe(index);
    expect(explorer.sunburst).not.toBe(sunburst);
  });

  test('neither is the address, nor a list in it', () => {
    const explorer = explorerAt('#/sunburst/sea?basis=sourced');
    const { address } = explorer;
    explorer.open('#/sunburst/sea?basis=sourced');
    expect(explorer.address).toBe(address);
    explorer.open('#/list/sea');
    expect(explorer.address).not.toBe(address);
    expect(explorer.address.overlays).toBe(address.overlays);
  });
});
