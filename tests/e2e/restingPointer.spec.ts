/** A mouse that lies on the picture while a deck is led by keys: the room sees what it would see without one. */
import type { Page } from '@playwright/test';
import { expect, openAt, test } from './page.ts';
import { sceneNumber, slideTitle } from './parts.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Cards at all twenty places; the wheel, the graph and the table at the ten where they stand. */
const DECKS = [
  { deck: 'three-minutes', scenes: 11, rows: [1, 2, 3, 4] },
  { deck: 'sdgs-and-gx', scenes: 13, rows: [2, 3] },
];
const SCREEN = { width: 1280, height: 720 };
/** In four rows and five columns over all of the screen. */
const SPOTS = Array.from({ length: 20 }, (_, at) => ({
  x: Math.round(((at % 5) + 0.5) * (SCREEN.width / 5)),
  y: Math.round((Math.floor(at / 5) + 0.5) * (SCREEN.height / 4)),
}));

/** Everything that is drawn and told, and what the style sheets take for pointed at. */
async function drawn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll('main, main *, [aria-label^="説明資料「"], [aria-label^="説明資料「"] *'),
    ];
    const hovered = document.querySelectorAll('main :hover').length;
    const told = parts.map((part) => {
      // Ids are counted on as parts come and go.
      const attributes = [...part.attributes].map(({ name, value }) => `${name}=${value.replace(/\bc\d+-/g, 'c-')}`);
      const text = part.childElementCount === 0 ? part.textContent : '';
      return [part.tagName, ...attributes.sort(), text].join(' ');
    });
    return [`${hovered} pointed at`, ...told].join('\n');
  });
}

/** The same twice, a few frames apart: what still comes or moves is no picture yet. */
async function settled(page: Page): Promise<string> {
  let before = '';
  await expect(async () => {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
    const now = await drawn(page);
    const same = now === before;
    before = now;
    expect(same).toBe(true);
  }).toPass({ intervals: [0] });
  return before;
}

async function turn(page: Page, key: string, scene: number): Promise<void> {
  await page.keyboard.press(key);
  await expect(sceneNumber(page)).toHaveText(new RegExp(`^${scene}／`));
  await page.locator('main[data-rendered="true"]').waitFor();
}

/** Where two pictures differ first; empty where they are the same. */
function difference(one: string, other: string): string {
  if (one === other) return '';
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return `${one.slice(Math.max(0, at - 200), at + 100)}\n≠\n${other.slice(Math.max(0, at - 200), at + 100)}`;
}

for (const { deck, scenes, rows } of DECKS)
  for (const row of rows)
    test(`${deck} by keys, the mouse left in row ${row} of 4`, async ({ page }) => {
      // The line of today moves on with every millisecond.
      await page.clock.setFixedTime('2026-10-01T10:00:00+09:00');
      await openAt(page, `#/?deck=${deck}`, SCREEN);
      await slideTitle(page).waitFor();
      const without: string[] = [];
      // Views come with their first scene, so the walk that is compared with is the second one.
      for (let scene = 2; scene <= scenes; scene++) await turn(page, 'PageDown', scene);
      await turn(page, 'Home', 1);
      for (let scene = 1; scene <= scenes; scene++) {
        if (scene > 1) await turn(page, 'PageDown', scene);
        without.push(await settled(page));
      }
      for (const { x, y } of SPOTS.slice((row - 1) * 5, row * 5)) {
        await page.mouse.move(x - 2, y - 2);
        await page.mouse.move(x, y);
        await turn(page, 'Home', 1);
        for (let scene = 1; scene <= scenes; scene++) {
          if (scene > 1) await turn(page, 'PageDown', scene);
          const message = `scene ${scene}, mouse at ${x}, ${y}`;
          await expect.poll(async () => difference(without[scene - 1] ?? '', await drawn(page)), { message }).toBe('');
        }
      }
    });

test('a mouse that lies there when the deck is opened points at nothing until it moves; a press reaches what lies beneath', async ({
  page,
}) => {
  await openAt(page, '#/', SCREEN);
  await page.evaluate(() => (location.hash = '#/?deck=sdgs-and-gx'));
  await slideTitle(page).waitFor();
  const slice = page.locator('[data-slice][data-item="district-azuma"]');
  const box = await slice.boundingBox();
  if (box === null) throw new Error('missing the slice');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const without = await settled(page);
  await page.keyboard.press('Escape');
  await expect(slideTitle(page)).toBeHidden();
  await page.mouse.move(x, y);
  await page.evaluate(() => (location.hash = '#/?deck=sdgs-and-gx'));
  await slideTitle(page).waitFor();
  await expect.poll(async () => difference(without, await drawn(page))).toBe('');
  // The hand presses without moving.
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.locator('main')).toHaveAttribute('data-item', 'district-azuma');
  await page.keyboard.press('r');
  await expect(page.locator('main')).toHaveAttribute('data-item', 'vision');
  await expect.poll(async () => difference(without, await drawn(page))).toBe('');
  await page.mouse.move(x + 2, y);
  await page.mouse.move(x + 4, y);
  await expect.poll(async () => difference(without, await drawn(page))).not.toBe('');
});
