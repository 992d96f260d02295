import type { Locator, Page } from '@playwright/test';
import { axe, expect, openAt, test } from './page.ts';
import { status } from './parts.ts';

const main = 'main';
const picture = '[data-view-part="graph"]';
const node = (id: string) => `${picture} [data-node][data-item="${id}"]`;
const room = `:has(> ${picture})`;
/** An item's shape with all that is drawn on it. */
const drawn = (id: string) => `${picture} g:has(> [data-node][data-item="${id}"])`;
const scene = `${picture} > g`;

/** The lines that stand in front; they are drawn after all others. */
const front = `${scene} > g:nth-of-type(2)`;

/** The middle of an item's shape on the screen. */
async function middleOf(shape: Locator): Promise<{ x: number; y: number }> {
  const box = await shape.locator('path').first().boundingBox();
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
}

async function shown(page: Page): Promise<string[]> {
  await page.locator(picture).waitFor();
  return page
    .locator(`${picture} [data-node]`)
    .evaluateAll((nodes) => nodes.map((one) => one.getAttribute('data-item')!));
}

test('the whole plan is there at once, settled, with every item', async ({ page }) => {
  await openAt(page, '#/graph');
  expect(await shown(page)).toHaveLength(111);
  const before = await page.locator(scene).innerHTML();
  await page.waitForTimeout(500);
  expect(await page.locator(scene).innerHTML()).toBe(before);
  await expect(page.locator(main)).toHaveAttribute('data-rendered', 'true');
});

test('an item is chosen with the mouse; the steps and the way back are links', async ({ page }) => {
  await openAt(page, '#/graph');
  await page.locator(node('policy-4')).click();
  await expect(page).toHaveURL(/#\/graph\/policy-4$/);
  await expect(page.locator(main)).toHaveAttribute('data-item', 'policy-4');
  const one = await shown(page);
  await page.getByRole('link', { name: '2歩先' }).click();
  await expect(page).toHaveURL(/steps=2/);
  await expect.poll(async () => (await shown(page)).length).toBeGreaterThan(one.length);
  await page.goBack();
  await expect.poll(() => shown(page)).toEqual(one);
  await page.getByRole('navigation', { name: '表示する範囲' }).getByRole('link', { name: '全体' }).click();
  await expect.poll(() => shown(page)).toHaveLength(111);
});

test('pointing brings an item with its lines to the front, and says what the line means', async ({ page }) => {
  await openAt(page, '#/graph/policy-4');
  await page.locator(node('measure-4-2')).hover();
  await expect(page.locator('[data-part="pointed"]')).toHaveText('道路網の整備');
  const caption = page.locator('[data-part="caption"]');
  await expect(caption).toContainText('「まちづくり政策」の中に「（仮）道路網の整備」がある');
  await expect(caption.getByText('仮', { exact: true })).toBeVisible();
  await expect(page.locator(drawn('measure-4-5'))).toHaveClass(/back/);
  await expect(page.locator(`${front} [data-link="policy-4~measure-4-2"]`)).toBeAttached();
  // The picture is not laid out anew for what is said below it.
  const box = await page.locator(room).boundingBox();
  await page.mouse.move(5, 5);
  expect(await page.locator(room).boundingBox()).toEqual(box);
});

test('with the keyboard alone one walks along links, focuses, looks nearer and leaves', async ({ page }) => {
  await openAt(page, '#/graph/policy-4');
  await page.locator(node('policy-4')).focus();
  await page.keyboard.press('ArrowRight');
  const first = await page.locator(`${picture} :focus`).getAttribute('data-item');
  expect(first).toMatch(/^measure-4-/);
  await expect(page.locator(`${scene} > circle`)).toBeVisible();
  await expect(page.locator(':focus')).toHaveAccessibleName(/^（仮）/);
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveAttribute('data-item', 'policy-4');
  const fitted = await page.locator(scene).getAttribute('transform');
  await page.keyboard.press('+');
  await expect(page.locator(scene)).not.toHaveAttribute('transform', fitted!);
  await page.keyboard.press('-');
  await expect(page.locator(scene)).toHaveAttribute('transform', fitted!);
  await page.keyboard.press('+');
  await page.keyboard.press('0');
  await expect(page.locator(scene)).toHaveAttribute('transform', fitted!);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator(main)).toHaveAttribute('data-item', first!);
  await expect(page.locator(':focus')).toHaveAttribute('data-item', first!);
  await page.keyboard.press('Escape');
  await expect(page.locator(main)).toHaveAttribute('data-item', 'policy-4');
  await page.keyboard.press('Escape');
  await expect(page.locator(main)).toHaveAttribute('data-item', 'vision');
});

test('Tab goes through the picture in one step', async ({ page }) => {
  await openAt(page, '#/graph');
  await page.getByRole('button', { name: '2つの項目のつながりを調べる' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('data-item', 'vision');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAccessibleName('拡大');
});

test('the plain wheel scrolls the page; with Ctrl, by buttons and by dragging the picture is looked at nearer', async ({
  page,
}) => {
  await openAt(page, '#/graph', { width: 1000, height: 600 });
  const fitted = await page.locator(scene).getAttribute('transform');
  const { x, y } = await middleOf(page.locator(node('gx')));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.locator(scene)).toHaveAttribute('transform', fitted!);
  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect(page.locator(scene)).not.toHaveAttribute('transform', fitted!);
  await page.getByRole('button', { name: '全体を表示' }).click();
  await expect(page.locator(scene)).toHaveAttribute('transform', fitted!);
  await page.getByRole('button', { name: '拡大' }).click();
  await expect(page.locator(scene)).toHaveAttribute('transform', /scale\(1\.5\)/);
});

test('an item is dragged aside without being chosen, and put back', async ({ page }) => {
  await openAt(page, '#/graph');
  const before = await middleOf(page.locator(node('policy-4')));
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 30, before.y + 20, { steps: 4 });
  await page.mouse.up();
  const after = await middleOf(page.locator(node('policy-4')));
  expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([30, 20]);
  await expect(page).toHaveURL(/#\/graph$/);
  await page.getByRole('button', { name: '全体を表示' }).click();
  // The button may have been scrolled to.
  const scrolled = await page.evaluate(() => scrollY);
  const back = await middleOf(page.locator(node('policy-4')));
  expect([Math.round(back.x), Math.round(back.y + scrolled)]).toEqual([Math.round(before.x), Math.round(before.y)]);
});

test('kinds of item and link are switched off and on, and the address says so', async ({ page }) => {
  await openAt(page, '#/graph');
  const sdg = page.getByRole('switch', { name: /^SDGsのゴール/ });
  await sdg.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/without=sdg/);
  await expect(sdg).toHaveAttribute('aria-checked', 'false');
  expect(await shown(page)).toHaveLength(94);
  await page.getByRole('switch', { name: /^つながる政策・施策/ }).click();
  await expect(page).toHaveURL(/unlinked=serves/);
  await expect(page.locator(`${picture} [data-link="district-azuma-2~measure-4-1"]`)).not.toBeAttached();
  await sdg.click();
  await expect(page).not.toHaveURL(/without/);
});

test('the path to another item: by Shift, by the button, and back', async ({ page }) => {
  await openAt(page, '#/graph/project-dx?steps=3');
  await page.locator(node('policy-1')).click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/to=policy-1/);
  await expect(status(page, '「子育て・教育政策」へのつながりを強調')).toBeVisible();
  await expect(page.locator(`${front} path`).first()).toBeAttached();
  await page.getByRole('link', { name: '強調をやめる' }).click();
  await expect(page).not.toHaveURL(/to=/);
  // From the whole plan the first item chosen is where the path begins.
  await openAt(page, '#/graph');
  await page.getByRole('button', { name: '2つの項目のつながりを調べる' }).click();
  await page.locator(node('district-azuma-3')).click();
  await expect(page).toHaveURL(/#\/graph\/district-azuma-3$/);
  await page.locator(node('policy-3')).click();
  await expect(page).toHaveURL(/#\/graph\/district-azuma-3\?to=policy-3$/);
});

test('the list beside the picture answers which items serve a goal, and why', async ({ page }) => {
  await openAt(page, '#/graph/sdg-11');
  const twin = page.getByRole('region', { name: 'この図を文章で' });
  await expect(twin.getByRole('heading', { name: '1歩先（27）' })).toBeVisible();
  await expect(twin.locator('[data-link="measure-4-2~sdg-11"]')).toContainText('読み解き');
  await expect(twin.locator('[data-link="measure-4-2~sdg-11"] p').first()).toBeVisible();
  await twin.getByRole('link', { name: /道路網の整備/ }).click();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'measure-4-2');
});

test('marks and what is not yet decided are in the picture', async ({ page }) => {
  await openAt(page, '#/graph?sdg=11&year=2031');
  await expect(page.locator('[data-part="marks"] > g')).toHaveCount(27);
  await expect(page.locator(node('measure-4-2'))).toHaveAccessibleName(/住み続けられるまちづくりを/);
  await expect(page.locator(drawn('measure-4-2'))).toHaveClass(/undecided/);
  await expect(page.getByRole('listitem').filter({ hasText: '令和13年度の内容はこれから定めます' })).toBeVisible();
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  // Fingers that move are Chromium’s own commands.
  test('two look nearer and move the picture, one scrolls the page', { tag: '@chromium' }, async ({ page }) => {
    await openAt(page, '#/graph', { width: 390, height: 844 });
    const fitted = await page.locator(scene).getAttribute('transform');
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    await touch('touchStart', [150, 500], [240, 500]);
    await touch('touchMove', [130, 480], [260, 520]);
    await touch('touchMove', [100, 450], [290, 550]);
    await touch('touchEnd');
    await expect(page.locator(scene)).not.toHaveAttribute('transform', fitted!);
    const near = await page.locator(scene).getAttribute('transform');
    await touch('touchStart', [195, 600]);
    for (const y of [570, 540, 510, 480, 450, 420, 390]) await touch('touchMove', [195, y]);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect(page.locator(scene)).toHaveAttribute('transform', near!);
  });

  // A Firefox of the system is touched by nobody.
  test('a tap beside a small shape means the nearest', { tag: '@chromium' }, async ({ page }) => {
    await openAt(page, '#/graph', { width: 390, height: 844 });
    const { x, y } = await middleOf(page.locator(node('sdg-1')));
    await page.touchscreen.tap(x + 16, y);
    await expect(page.locator(main)).toHaveAttribute('data-item', 'sdg-1');
  });
});

for (const width of [320, 1280, 1920]) {
  test(`at ${width} px nothing is wider than the window or lies over its neighbour`, async ({ page }) => {
    for (const address of ['#/graph', '#/graph/policy-4?steps=2']) {
      await openAt(page, address, { width, height: 720 });
      await page.locator(picture).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const boxes = await page.locator('[data-part="labels"] text').evaluateAll((texts) =>
        texts.map((text) => {
          // The letters without the rim around them, which Firefox counts to the box on the screen.
          const { x, y, width, height } = (text as SVGTextElement).getBBox();
          const { a, d, e, f } = (text as SVGTextElement).getScreenCTM()!;
          const [left, top] = [e + x * a, f + y * d];
          return {
            text: text.textContent,
            left,
            top: top + 2.5,
            right: left + width * a,
            bottom: top + height * d - 2.5,
          };
        }),
      );
      const clashes = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.text} × ${b.text}`),
      );
      expect(clashes).toEqual([]);
    }
  });
}

// An item with its steps is judged with an overlay and a year over it in views.spec.ts.
for (const address of ['#/graph', '#/graph/project-dx?to=policy-1&basis=sourced']) {
  test(`axe finds nothing at ${address}`, async ({ page }) => {
    await openAt(page, address);
    await page.locator(picture).waitFor();
    await axe(page);
  });
}

test('its script comes only when it is asked for, and is small', async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) sizes.set(response.url(), Number(response.headers()['content-length'] ?? 0));
  });
  await openAt(page, '#/');
  expect([...sizes.keys()].filter((url) => url.includes('/Graph-'))).toEqual([]);
  await page.getByRole('link', { name: 'つながり', exact: true }).click();
  await page.locator(picture).waitFor();
  expect([...sizes.keys()].filter((url) => url.includes('/Graph-'))).toHaveLength(1);
});
