/** The plan in a frame on other sites' pages: what it does there, and what it leaves alone. */
import type { CDPSession, Frame, Locator, Page } from '@playwright/test';
import type { PlanElement } from '../../src/embed/planElement.ts';
import { axe, expect, test } from './hosts.ts';
import { layOutAll } from './page.ts';

const WIDTHS = [320, 768, 1280];

/** The page in an element's frame, once it answers input. */
async function frameOf(page: Page, id: string): Promise<Frame> {
  const inner = page.locator(`#${id} iframe`);
  // The browser draws no frame of another site that is out of sight.
  await inner.scrollIntoViewIfNeeded();
  const handle = await inner.elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`#${id} has no frame.`);
  await frame.locator('main[data-ready="true"][data-rendered="true"]').waitFor();
  return frame;
}

function element(page: Page, id: string): Locator {
  return page.locator(`isesaki-plan#${id}`);
}

function hashOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => location.hash);
}

/** Expects that a frame is as high as its content, with nothing to scroll in it; `zoom` is its host's. */
async function expectToFit(page: Page, id: string, zoom = 1): Promise<void> {
  const frame = await frameOf(page, id);
  await expect
    .poll(async () => {
      const [box, content] = await Promise.all([
        page.locator(`#${id} iframe`).boundingBox(),
        frame.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0),
      ]);
      return Math.abs((box?.height ?? 0) / zoom - content);
    })
    .toBeLessThan(2);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** Frames of the host that pass from a change of the frame's content until the host has followed. */
async function framesUntilFollowed(page: Page, id: string): Promise<number> {
  const frame = await frameOf(page, id);
  const recorded = element(page, id).evaluate(
    (host) =>
      new Promise<readonly { at: number; height: number }[]>((done) => {
        const inner = host.shadowRoot?.querySelector('iframe');
        const heights: { at: number; height: number }[] = [];
        const look = () => {
          heights.push({ at: performance.timeOrigin + performance.now(), height: inner?.clientHeight ?? 0 });
          if (heights.length < 60) requestAnimationFrame(look);
          else done(heights);
        };
        requestAnimationFrame(look);
      }),
  );
  const changed = await frame.evaluate(
    () =>
      new Promise<number>((done) => {
        requestAnimationFrame(() => {
          const more = document.createElement('p');
          more.textContent = '更新';
          document.querySelector('footer')?.append(more);
          done(performance.timeOrigin + performance.now());
        });
      }),
  );
  const heights = await recorded;
  const before = heights.findLast(({ at }) => at <= changed)?.height ?? 0;
  const after = heights.filter(({ at }) => at > changed);
  return after.findIndex(({ height }) => height > before) + 1;
}

test('on a plain page: high as its content within two frames, at any width, and axe finds nothing', async ({
  page,
  hosts,
}) => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    if (width === WIDTHS[0]) await page.goto(`${hosts.near}/plain/`);
    await expectToFit(page, 'policy');
    const frames = await framesUntilFollowed(page, 'policy');
    expect(frames, `frames until followed at ${width} px`).toBeGreaterThan(0);
    expect(frames, `frames until followed at ${width} px`).toBeLessThanOrEqual(2);
  }
  // A given height stays, and the page in it fits itself into it.
  await element(page, 'graph').scrollIntoViewIfNeeded();
  const graph = await frameOf(page, 'graph');
  expect(await page.locator('#graph iframe').evaluate(({ clientHeight }) => clientHeight)).toBe(640);
  expect(await graph.evaluate(() => document.documentElement.scrollHeight)).toBe(640);
  expect(await hashOf(graph)).toBe('#/graph/project-dx');
  await expect(page.getByTitle('DX推進プロジェクトのつながり')).toBeVisible();
  await axe(page);
});

test('it takes addresses from attributes, scripts and moves, tells where it goes, and is never loaded anew', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts.near}/plain/`);
  const plan = element(page, 'policy');
  const frame = await frameOf(page, 'policy');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('plan:address', (event) => heard.push((event as CustomEvent<{ address: string }>).detail.address));
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  await frame.evaluate(() => Object.assign(window, { mark: true }));

  await plan.evaluate((host) => {
    host.setAttribute('item', 'project-dx');
    host.setAttribute('sdg', '11,13');
    host.setAttribute('class', 'other');
  });
  await expect.poll(() => hashOf(frame)).toBe('#/sunburst/project-dx?sdg=11,13');
  await expect.poll(heard).toEqual(['#/sunburst/project-dx?sdg=11,13']);
  await plan.evaluate((host: PlanElement) => host.go('/graph/policy-1'));
  await expect.poll(heard).toEqual(['#/graph/policy-1']);
  await plan.evaluate((host: PlanElement) => host.go('#/nowhere/at-all'));
  await expect(frame.locator('[role="status"] p').filter({ hasText: /「(nowhere|at-all)」/ })).toHaveCount(2);
  await expect.poll(heard).toEqual(['#/']);

  // A click inside is no step in the host's history.
  const steps = await page.evaluate(() => history.length);
  await frame.locator('[data-slice][data-item="policy-2"]').click();
  await expect.poll(heard).toEqual(['#/sunburst/policy-2']);
  await frame.getByRole('navigation').getByRole('link').first().click();
  await expect.poll(heard).toEqual(['#/']);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(await frame.evaluate(() => 'mark' in window)).toBe(true);

  await frame.locator('[data-slice][data-item="policy-6"]').click();
  await expect.poll(heard).toEqual(['#/sunburst/policy-6']);
  await plan.evaluate((host) => document.getElementById('elsewhere')?.append(host));
  await plan.scrollIntoViewIfNeeded();
  await expect.poll(async () => hashOf(await frameOf(page, 'policy'))).toBe('#/sunburst/policy-6');
  await plan.evaluate(async (host) => {
    const place = host.parentElement;
    host.remove();
    host.setAttribute('title', 'もどした図');
    await new Promise((done) => setTimeout(done, 50));
    place?.append(host);
  });
  await plan.scrollIntoViewIfNeeded();
  await expectToFit(page, 'policy');
  expect(await plan.evaluate((host) => host.shadowRoot?.querySelector('iframe')?.title)).toBe('もどした図');

  // Left alone: the keyboard, and what is stored.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  for (const one of page.frames()) {
    expect(await one.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  }
});

test('what is said by others, wrongly or ten thousand times does nothing', async ({ page, hosts }) => {
  await page.goto(`${hosts.near}/plain/`);
  await expectToFit(page, 'policy');
  const frame = await frameOf(page, 'policy');
  const height = () => page.locator('#policy iframe').evaluate(({ clientHeight }) => clientHeight);
  const before = await height();
  await frame.evaluate(() => {
    const steps: string[] = [];
    Object.assign(window, { steps });
    addEventListener('hashchange', () => steps.push(location.hash));
  });
  const steps = () => frame.evaluate(() => (window as unknown as { steps: string[] }).steps);

  // Another site's frame, to the host and to the plan's frame.
  await page.evaluate(
    (liar) =>
      new Promise<void>((done) => {
        addEventListener('message', ({ data }) => data === 'told' && done());
        const other = document.createElement('iframe');
        other.title = 'ほかのサイト';
        other.src = `${liar}/plain/liar.html`;
        document.getElementById('elsewhere')?.append(other);
      }),
    hosts.far,
  );
  // The host itself, in wrong shapes.
  const took = await page.evaluate(async () => {
    const target = document.querySelector('#policy')?.shadowRoot?.querySelector('iframe')?.contentWindow;
    const start = performance.now();
    for (let at = 0; at < 10_000; at += 1) {
      const wrong = [{ type: 'plan:go' }, { type: 'plan:go', address: 7 }, { type: 'plan:stop' }, 'plan:go', null][
        at % 5
      ];
      target?.postMessage(wrong, '*');
      window.postMessage({ type: 'plan:height', height: 9999 }, '*');
    }
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  });
  expect(took).toBeLessThan(5000);
  await frame.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await steps()).toEqual([]);
  expect(await height()).toBe(before);

  // The host itself, rightly, and far too often: the last one counts.
  await page.evaluate(() => {
    const target = document.querySelector('#policy')?.shadowRoot?.querySelector('iframe')?.contentWindow;
    for (let at = 0; at < 10_000; at += 1) {
      target?.postMessage({ type: 'plan:go', address: at % 2 ? '#/sunburst/policy-1' : '#/sunburst/policy-3' }, '*');
    }
  });
  await expect.poll(() => hashOf(frame)).toBe('#/sunburst/policy-1');
  expect((await steps()).length).toBeLessThan(20);

  // The right frame, led to another site.
  await page.locator('#policy iframe').evaluate((inner: HTMLIFrameElement, liar) => {
    inner.src = `${liar}/plain/liar.html`;
  }, hosts.far);
  await page.waitForEvent('framenavigated');
  await page.waitForTimeout(300);
  expect(await height()).not.toBe(4321);
});

test('under the strictest policy of another site, with its referrer kept back', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto(`${hosts.far}/strict/`);
  await expectToFit(page, 'goals');
  await expectToFit(page, 'districts');
  expect(await hashOf(await frameOf(page, 'goals'))).toBe('#/?sdg=11,13&year=2031');
  await expect(page.getByRole('link', { name: '総合計画とSDGs' })).toBeHidden();
  await element(page, 'goals').evaluate((host: PlanElement) => host.go('#/sunburst/policy-5'));
  const frame = await frameOf(page, 'goals');
  await expect(frame.locator('h2').filter({ hasText: '安心安全政策' })).toBeVisible();
  const full = frame.getByRole('link', { name: '全画面で開く' });
  expect(await full.getAttribute('href')).toBe('./index.html#/sunburst/policy-5');
  await expectToFit(page, 'goals');
});

test('in a narrow column, folded away, in a hidden tab, from right to left and enlarged', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(`${hosts.far}/table/`);
  await expectToFit(page, 'column');
  await expectToFit(page, 'zoomed', 1.5);
  // By the keyboard: right after a scroll the browser takes a click to the frame of another site that it drew there last.
  await page.getByText('東地区の方向性をひらく').press('Enter');
  await expect(page.locator('#folded')).toHaveAttribute('open');
  await expectToFit(page, 'list');
  const list = await frameOf(page, 'list');
  await expect(list.locator('[data-item="district-azuma-3"]')).toBeVisible();
  await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'));
  await expectToFit(page, 'tabbed');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

// A Firefox of the system cannot be told to leave scripts out.
test(
  'without script: a link on the host, the picture and the way to all of it in the frame',
  { tag: '@chromium' },
  async ({ browser, hosts, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${hosts.near}/plain/`);
    await expect(page.getByRole('link', { name: 'まちづくり政策（総合計画の図）' })).toBeVisible();
    await page.goto(`${baseURL ?? ''}/embed.html`);
    await expect(
      page.locator('main[data-rendered="true"] svg[data-view-part="sunburst"] [data-slice]').first(),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: '全画面で開く' })).toBeVisible();
    await context.close();
  },
);

test('alone in a small window axe finds nothing, in every view', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const view of ['sunburst', 'list', 'matrix']) {
    await page.goto(`./embed.html#/${view}/policy-4?sdg=11`);
    await page.locator('main[data-ready="true"][data-rendered="true"]').waitFor();
    await axe(page);
    // What the page carries does not come again with a part that comes late: its rules would stand behind the page's own.
    const carried = page.locator('link[rel="stylesheet"][disabled]');
    expect(await carried.count()).toBeGreaterThan(0);
    const come = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    for (const link of await carried.all()) {
      expect(come).not.toContain(await link.evaluate((one: HTMLLinkElement) => one.href));
    }
  }
});

// A Firefox of the system cannot be told what a person prefers, nor to print.
test('alone on paper it offers no way to a larger window', { tag: '@chromium' }, async ({ page }) => {
  await page.goto('./embed.html#/sunburst/policy-4');
  await page.locator('main[data-ready="true"][data-rendered="true"]').waitFor();
  await expect(page.getByRole('link', { name: '全画面で開く' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: '全画面で開く' })).toBeHidden();
});

test.describe('the wheel and the finger are the page’s', () => {
  test.use({ hasTouch: true, viewport: { width: 768, height: 600 } });

  // Fingers that move are Chromium’s own commands.
  test('scrolling past the embed is never caught', { tag: '@chromium' }, async ({ page, hosts }) => {
    await page.goto(`${hosts.near}/plain/`);
    const cdp = await page.context().newCDPSession(page);
    for (const id of ['policy', 'graph']) {
      await element(page, id).scrollIntoViewIfNeeded();
      await frameOf(page, id);
      for (const scroll of [wheel, swipe]) {
        const top = await page.locator(`#${id} iframe`).evaluate((inner) => {
          scrollTo(0, scrollY + inner.getBoundingClientRect().top);
          return scrollY;
        });
        await scroll(page, cdp);
        await expect.poll(() => page.evaluate(() => scrollY), `${scroll.name} over ${id}`).toBeGreaterThan(top + 150);
      }
    }
  });

  // Fingers that move are Chromium’s own commands.
  test(
    'a plain frame of a fixed height hands on what is scrolled past its end',
    { tag: '@chromium' },
    async ({ page, hosts, baseURL }) => {
      const frames = ['list', 'matrix', 'districts/district-azuma'].map(
        (view) =>
          `<iframe title="${view}" src="${baseURL ?? ''}/embed.html#/${view}" width="100%" height="400"></iframe><pre>${'\n'.repeat(60)}</pre>`,
      );
      await page.goto(hosts.paste(`<pre>${'\n'.repeat(60)}</pre>${frames.join('')}`));
      const cdp = await page.context().newCDPSession(page);
      for (const one of await page.locator('iframe').all()) {
        await one.scrollIntoViewIfNeeded();
        const title = await one.getAttribute('title');
        const frame = await (await one.elementHandle()).contentFrame();
        await frame?.locator('main[data-ready="true"][data-rendered="true"]').waitFor();
        // Where its end is would be a guess.
        await frame?.evaluate(layOutAll);
        const hidden = () => frame?.evaluate(() => document.documentElement.scrollHeight - innerHeight);
        await expect.poll(hidden, `${title ?? ''} has more than it shows`).toBeGreaterThan(100);
        for (const scroll of [wheel, swipe]) {
          // Near its end, so that what comes after it is reached by a few turns.
          const before = await frame?.evaluate(() => {
            scrollTo(0, document.documentElement.scrollHeight - innerHeight - 100);
            return scrollY;
          });
          const top = await one.evaluate((inner) => {
            scrollTo(0, scrollY + inner.getBoundingClientRect().top - 50);
            return scrollY;
          });
          // Right after a scroll the browser takes the wheel to what it drew there last.
          await page.waitForTimeout(200);
          await expect(
            async () => {
              await scroll(page, cdp);
              expect(await page.evaluate(() => scrollY)).toBeGreaterThan(top + 150);
            },
            `${scroll.name} over ${title ?? ''}`,
          ).toPass();
          // A finger's first stroke after that goes to the host as well at times: it is not caught, which is what counts.
          if (scroll === swipe) continue;
          const end = () => frame?.evaluate(() => scrollY);
          await expect.poll(end, `${scroll.name} in ${title ?? ''}`).toBeGreaterThan((before ?? 0) + 50);
        }
      }
    },
  );

  async function wheel(page: Page): Promise<void> {
    await page.mouse.move(300, 250);
    await page.mouse.wheel(0, 240);
  }

  async function swipe(page: Page, cdp: CDPSession): Promise<void> {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 300, y }] });
    await touch('touchStart', 400);
    for (let y = 380; y >= 160; y -= 20) {
      await touch('touchMove', y);
      await page.waitForTimeout(16);
    }
    await touch('touchEnd');
  }
});
