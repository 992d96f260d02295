import { afterEach, describe, expect, test, vi } from 'vitest';
import { itemAt, leavesPage, Pointing } from '../../src/parts/pointing/pointing.svelte.ts';

// The test's document has no `CSS`; these ids need no escape.
vi.stubGlobal('CSS', { escape: (id: string) => id });
afterEach(() => document.body.replaceChildren());

/** A picture of three items and its pointing, as a view puts them together. */
function picture(stops: readonly (string | undefined)[] = ['sea']) {
  const root = document.body.appendChild(document.createElement('div'));
  for (const id of ['sea', 'forest', 'people']) {
    const link = root.appendChild(document.createElement('a'));
    link.href = '#/';
    link.dataset['item'] = id;
    link.append(document.createElement('b'));
  }
  const pointing = new Pointing(
    (id) => ['sea', 'forest', 'people'].includes(id),
    () => stops,
  );
  root.addEventListener('focusin', pointing.onfocusin);
  root.addEventListener('focusout', pointing.onfocusout);
  return { root, pointing, item: (id: string) => root.querySelector<HTMLElement>(`[data-item="${id}"]`)! };
}

function over(target: Element, pointerType: string): PointerEvent {
  const event = Object.assign(new MouseEvent('pointerover'), { pointerType });
  Object.defineProperty(event, 'target', { value: target });
  return event as unknown as PointerEvent;
}

describe('a picture’s pointing', () => {
  test('begins with nothing, its tab stop where the keyboard would begin', () => {
    const { pointing } = picture(['nowhere', 'forest', 'sea']);
    expect([pointing.active, pointing.ringed, pointing.tabStop]).toEqual([undefined, undefined, 'forest']);
  });

  test('is on the item that the mouse is over, on none that a finger passes', () => {
    const { pointing, item } = picture();
    pointing.onpointerover(over(item('people').firstElementChild!, 'mouse'));
    expect(pointing.active).toBe('people');
    pointing.onpointerover(over(item('people'), 'touch'));
    expect(pointing.active).toBeUndefined();
    pointing.onpointerover(over(item('sea'), 'mouse'));
    pointing.onpointerleave();
    expect(pointing.active).toBeUndefined();
  });

  test('walks: the item has the focus, the ring and the tab stop, and keeps the stop when the focus leaves', () => {
    const { root, pointing, item } = picture();
    pointing.walkTo(root, 'forest');
    expect(document.activeElement).toBe(item('forest'));
    expect([pointing.cursor, pointing.tabStop]).toEqual(['forest', 'forest']);
    item('forest').blur();
    expect([pointing.keyboard, pointing.ringed, pointing.active, pointing.tabStop]).toEqual([
      false,
      undefined,
      undefined,
      'forest',
    ]);
  });

  test('the mouse goes before the keyboard; what the picture does not draw counts for nothing', () => {
    const { pointing } = picture();
    pointing.cursor = 'forest';
    pointing.keyboard = true;
    expect([pointing.active, pointing.ringed]).toEqual(['forest', 'forest']);
    pointing.hovered = 'people';
    expect([pointing.active, pointing.ringed]).toEqual(['people', 'forest']);
    pointing.hovered = 'sky';
    pointing.cursor = 'sky';
    expect([pointing.active, pointing.ringed, pointing.tabStop]).toEqual([undefined, undefined, 'sea']);
  });
});

test('an event’s item is that of the link around its target', () => {
  const { root, item } = picture();
  expect(itemAt(over(item('sea').firstElementChild!, 'mouse'))).toBe('sea');
  expect(itemAt(over(root, 'mouse'))).toBeUndefined();
});

test.each([
  [{}, false],
  [{ shiftKey: true }, false],
  [{ ctrlKey: true }, true],
  [{ metaKey: true }, true],
  [{ button: 1 }, true],
])('a click with %j is the browser’s own: %s', (init, leaves) => {
  expect(leavesPage(new MouseEvent('click', init))).toBe(leaves);
});

test('in a table a cell has an id of its own: the keyboard comes back to it while the table has it', () => {
  const cells = [...Array(3).keys()].map(() => document.body.appendChild(document.createElement('button')));
  const stopIn = (columns: number) => {
    const pointing = new Pointing(
      (id) => Number(id) < columns,
      () => ['1'],
      ({ target }) => String(cells.indexOf(target as HTMLButtonElement)),
    );
    document.body.addEventListener('focusin', pointing.onfocusin, { once: true });
    const before = pointing.tabStop;
    cells[2]!.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    return [before, pointing.tabStop];
  };
  expect(stopIn(3)).toEqual(['1', '2']);
  expect(stopIn(2)).toEqual(['1', '1']);
});
