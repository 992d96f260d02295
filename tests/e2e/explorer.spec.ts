import type { Page } from '@playwright/test';
import { expect, layOutAll, openAt, test } from './page.ts';
import { breadcrumbs, list, panel, panelTitle, status } from './parts.ts';

const main = 'main';
/** How far things have moved since the page was opened, as the browser counts it (Cumulative Layout Shift). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

const slice = (id: string) => `svg[data-view-part="sunburst"] [data-slice][data-item="${id}"]`;

test('a click focuses a slice, the address says so, Back returns', async ({ page }) => {
  await openAt(page, '#/');
  await page.locator(slice('policy-4')).click();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'policy-4');
  await expect(page).toHaveURL(/#\/sunburst\/policy-4$/);
  await expect(page).toHaveTitle(/^まちづくり政策｜/);
  await expect(page.locator('#panel-title')).toHaveText('まちづくり政策');
  await page.goBack();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'vision');
  await page.goForward();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'policy-4');
});

test('the centre leads back up, and so does the focused slice', async ({ page }) => {
  await openAt(page, '#/sunburst/measure-4-2');
  await page.locator(slice('vision')).click();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'policy-4');
  // A widened slice is bent around the centre: the middle of its box is no place to click.
  await page.locator(slice('policy-4')).dispatchEvent('click');
  await expect(page.locator(main)).toHaveAttribute('data-item', 'vision');
});

test('the whole picture can be walked by keyboard', async ({ page }) => {
  await openAt(page, '#/');
  await page.locator(slice('vision')).focus();
  const steps: [key: string, expected: string][] = [
    ['ArrowDown', 'policy-1'],
    ['ArrowRight', 'policy-2'],
    ['ArrowLeft', 'policy-1'],
    ['ArrowLeft', 'district-sakai'],
    ['ArrowRight', 'policy-1'],
    ['ArrowDown', 'measure-1-1'],
    ['End', 'measure-1-5'],
    ['ArrowRight', 'measure-1-1'],
    ['ArrowUp', 'policy-1'],
    ['Home', 'vision'],
    ['ArrowDown', 'policy-1'],
  ];
  for (const [key, expected] of steps) {
    await page.keyboard.press(key);
    await expect(page.locator(':focus'), key).toHaveAttribute('data-item', expected);
  }
  await page.keyboard.press('Enter');
  await expect(page.locator(main)).toHaveAttribute('data-item', 'policy-1');
  await page.keyboard.press('Escape');
  await expect(page.locator(main)).toHaveAttribute('data-item', 'vision');
});

test('Tab enters the picture once and leaves it', async ({ page }) => {
  await openAt(page, '#/');
  await page.locator(slice('vision')).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).not.toHaveAttribute('data-slice', '');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator(':focus')).toHaveAttribute('data-item', 'vision');
});

test('a slice says what the picture shows', async ({ page }) => {
  await openAt(page, '#/');
  await expect(page.locator(slice('policy-1'))).toHaveAccessibleName(
    /^子育て・教育政策、政策 7つのうち1番目、重点施策5、関連する重点プロジェクト\d・地区\d/,
  );
  await expect(page.locator(slice('measure-1-1'))).toHaveAccessibleName(
    /^（仮）結婚・妊娠・出産・子育ての支援、重点施策 5つのうち1番目、/,
  );
});

test('pointing at a slice draws its links and steps the rest back', async ({ page }) => {
  await openAt(page, '#/');
  await page.locator(slice('project-anshin-1')).hover();
  const link = page.locator('[data-view-part="sunburst"] [data-link="project-anshin-1~policy-5"]');
  await expect(link).toBeAttached();
  await expect(page.locator(slice('policy-5'))).not.toHaveClass(/back/);
  await expect(page.locator(slice('policy-3'))).toHaveClass(/back/);
  await page.mouse.move(2, 2);
  await expect(link).not.toBeAttached();
});

test('every stated text of the panel is the official one, with its source and reasons', async ({ page }) => {
  await openAt(page, '#/sunburst/policy-6');
  const about = panel(page);
  await expect(
    about.locator('> p').filter({
      hasText: /^あらゆる活動で環境に配慮し、１人ひとりが脱炭素社会や循環型社会の実現に向けて行動できるまち$/,
    }),
  ).toBeVisible();
  await expect(about.getByText(/^出典：/).first()).toContainText('出典：概要版「7つの「政策」と「政策のゴール」」');
  await expect(about.locator('[data-link="policy-6~gx"] q')).not.toBeEmpty();
});

test('a goal brings forward what serves it, each with its reason', async ({ page }) => {
  await openAt(page, '#/sunburst/sdg-11');
  await expect(page.locator(slice('measure-4-3'))).toHaveClass(/linked/);
  await expect(page.locator(slice('measure-1-1'))).toHaveClass(/back/);
  const serving = panel(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: /^このゴールにつながる取組/ }) })
    .getByRole('listitem');
  expect(await serving.count()).toBeGreaterThan(10);
  await expect(serving.filter({ hasNot: page.locator('p:not(:empty)') })).toHaveCount(0);
  await breadcrumbs(page).getByRole('link').first().click();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'vision');
});

test('a provisional name carries its mark and its sentence', async ({ page }) => {
  await openAt(page, '#/sunburst/measure-4-2');
  await expect(panelTitle(page).getByText('仮', { exact: true })).toBeVisible();
  await expect(panel(page)).toContainText('施策名は概要版に掲載がないため仮の名称です');
  await expect(breadcrumbs(page).locator('[aria-current]')).toContainText('仮');
});

test('sourced only hides what the leaflet does not say, and tells how much', async ({ page }) => {
  await openAt(page, '#/');
  await page.getByRole('switch').click();
  await expect(page).toHaveURL(/basis=sourced/);
  await expect(page.locator(slice('measure-1-1'))).not.toBeAttached();
  await expect(list(page).locator('[data-item="measure-1-1"]')).not.toBeAttached();
  await expect(status(page, /\d+項目と\d+のつながりを隠しています/)).toBeVisible();
  await page.goBack();
  await expect(page.locator(slice('measure-1-1'))).toBeAttached();
});

test('the same item is one click away in the other view', async ({ page }) => {
  await openAt(page, '#/sunburst/district-azuma-3');
  await page.getByRole('navigation', { name: '表示の切り替え' }).getByRole('link', { name: '一覧' }).click();
  await expect(page).toHaveURL(/#\/list\/district-azuma-3$/);
  await expect(list(page).locator('[data-item="district-azuma-3"] > details')).toHaveAttribute('open', '');
  await expect(page.locator('#item-district-azuma-3')).toBeInViewport();
  await page.goBack();
  await expect(page.locator(slice('district-azuma-3'))).toHaveAttribute('aria-selected', 'true');
});

const WRONG: [address: string, item: string, notice: RegExp, clean: RegExp][] = [
  ['#/sunburst/policy-99', 'vision', /「policy-99」という項目は見つかりません/, /#\/$/],
  ['#/sunburst/project-dx-9', 'project-dx', /「project-dx-9」/, /#\/sunburst\/project-dx$/],
  ['#/nowhere/policy-2', 'policy-2', /「nowhere」という表示はありません/, /#\/sunburst\/policy-2$/],
  ['#/sunburst/policy-2?basis=x&foo=1', 'policy-2', /「foo」/, /#\/sunburst\/policy-2$/],
  ['#%E0%A4%A', 'vision', /読み取れませんでした/, /#\/$/],
];
for (const [address, item, notice, clean] of WRONG) {
  test(`a bad address falls back with a notice: ${address}`, async ({ page }) => {
    await openAt(page, address);
    await expect(page.locator(main)).toHaveAttribute('data-item', item);
    await expect(status(page, notice)).toBeVisible();
    await expect(page).toHaveURL(clean);
    await page.getByRole('button', { name: 'お知らせを閉じる' }).click();
    await expect(status(page, notice)).toHaveCount(0);
  });
}

test('focus moves with a link of the panel to the new heading', async ({ page }) => {
  await openAt(page, '#/sunburst/policy-4');
  await panel(page).getByRole('link', { name: '公共交通の充実' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(main)).toHaveAttribute('data-item', 'measure-4-3');
  await expect(page.locator('#panel-title')).toBeFocused();
});

// Chromium alone counts what moves.
test('the page is still while it loads on a phone', { tag: '@chromium' }, async ({ page }) => {
  await openAt(page, '#/', { width: 390, height: 844 });
  expect(await layoutShift(page)).toBe(0);
});

// Chromium alone counts what moves.
test('nothing moves when the script takes over', { tag: '@chromium' }, async ({ page, browser, baseURL }) => {
  // Not without script altogether: then the page leaves out what only a script can answer.
  const still = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const built = await still.newPage();
  await built.route('**/*.js', (route) => route.abort());
  await built.goto(baseURL ?? '');
  const places = async (target: typeof page) => {
    await target.evaluate(layOutAll);
    return target
      .locator('header, aside, footer, main :is(section, [data-part], :has(> [data-view-part]))')
      .evaluateAll((elements) =>
        elements.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [element.getAttribute('class'), x, y, width, height].join(' ');
        }),
      );
  };
  const before = await places(built);
  await still.close();
  await openAt(page, '#/');
  // What is below the window is set late; nothing that is seen moves for it.
  await page.waitForTimeout(800);
  expect(await layoutShift(page)).toBe(0);
  expect(await places(page)).toEqual(before);
});

for (const address of ['#/', '#/sunburst/policy-7', '#/list/measure-7-4']) {
  test(`nothing is wider than the window at ${address}`, async ({ page }) => {
    await openAt(page, address, { width: 1920, height: 720 });
    for (const width of [1920, 1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 720 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test('what is tapped is at least 44 px high, and a slice of the first ring can be hit by a thumb', async ({ page }) => {
  await openAt(page, '#/', { width: 390, height: 844 });
  const small = await page
    .locator('header a, nav a, [aria-labelledby="panel-title"] a, summary')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 43.5)
        .map((element) => element.textContent),
    );
  expect(small).toEqual([]);
  const branch = page.locator('svg:not([data-view-part]) > [data-item="district-azuma"]').filter({ visible: true });
  expect(Math.min(...Object.values((await branch.boundingBox())!).slice(2))).toBeGreaterThanOrEqual(44);
  await branch.click();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'district-azuma');
});

// A Firefox of the system cannot be told what a person prefers, nor to print.
test('with reduced motion the picture is at its place at once', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAt(page, '#/');
  await page.locator(slice('policy-4')).click();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'policy-4');
  await expect(page.locator('svg[data-view-part="sunburst"]')).not.toHaveClass(/moving/);
});

// A Firefox of the system cannot be told to leave scripts out.
test(
  'a reader without script has every item, its text and its links',
  { tag: '@chromium' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await expect(page.locator('[data-part="words"]').getByText('少子').filter({ visible: true }).first()).toBeVisible();
    const outline = page.getByRole('region', { name: '計画の全体（一覧）' });
    await expect(outline).toContainText('互いに認め合い、共に創る、未来に向かって持続発展できるまち');
    await outline.getByRole('link', { name: '一覧で読む' }).click();
    await expect(page).toHaveURL(/\/list\.html$/);
    const list = page.getByRole('region', { name: '計画の全体（一覧）' });
    await expect(list).toContainText('互いに認め合い、共に創る、未来に向かって持続発展できるまち');
    await expect(list.locator('[data-item="district-sakai-1"]')).toContainText(
      '世界遺産田島弥平旧宅をはじめとした蚕種製造民家群の保存と活用',
    );
    await list.locator('[data-item="project-anshin-1"] > details > summary').click();
    await expect(list.locator('[data-link="project-anshin-1~policy-5"]')).toBeVisible();
    await context.close();
  },
);

test('an item chosen far below brings its words, and the picture after them, back into sight', async ({ page }) => {
  await openAt(page, '#/', { width: 390, height: 844 });
  const link = list(page).locator('[data-item="district-sakai-1"] > a');
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'district-sakai-1');
  await expect(page.getByRole('heading', { level: 2, name: /蚕|世界遺産/ })).toBeInViewport();
  await page.locator(slice('district-sakai-1')).scrollIntoViewIfNeeded();
  await expect(page.locator(slice('district-sakai-1'))).toBeInViewport();
});
