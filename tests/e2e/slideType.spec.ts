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
const SCENES = 11;

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
    const seen: { text: string; size: number; box: DOMRect; parent: Element }[] = [];
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
      const svg = parent instanceof SVGGraphicsElement ? parent.getScreenCTM()?.a : undefined;
      const zoom = parent.currentCSSZoom;
      seen.push({ text, size: parseFloat(getComputedStyle(parent).fontSize) * (svg ?? zoom), box, parent });
    }
    // The middle of a line is where its letters are.
    const inner = ({ x, y, width, height }: DOMRect) => new DOMRect(x + 2, y + height * 0.15, width - 4, height * 0.7);
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
    return seen.map((one) => {
      const a = inner(one.box);
      const over = seen.find((other) => {
        if (other === one || other.parent.contains(one.parent) || one.parent.contains(other.parent)) return false;
        const b = inner(other.box);
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      });
      return { text: one.text, size: one.size, cut: isCut(one), over: over?.text };
    });
  });
}

for (const size of SIZES) {
  test(`every word of the first deck is read from afar at ${size.width} × ${size.height}`, async ({ page }) => {
    await openAt(page, '#/?deck=three-minutes', size);
    for (let scene = 1; scene <= SCENES; scene++) {
      await expect(page.getByRole('region', { name: '説明の操作' })).toContainText(`${scene}／${SCENES}`);
      await page.locator('main[data-rendered="true"]').waitFor();
      await expect(async () => {
        const found = await measure(page);
        expect(found.length, `scene ${scene}`).toBeGreaterThan(4);
        const least = (LEAST * size.height) / 1080;
        const faults = {
          small: found.filter((one) => one.size < least - 0.3).map(({ text, size: px }) => `${text} ${px}`),
          cut: found.filter(({ cut }) => cut).map(({ text }) => text),
          over: found.flatMap(({ text, over }) => (over === undefined ? [] : `${text} × ${over}`)),
        };
        expect(faults, `scene ${scene}`).toEqual({ small: [], cut: [], over: [] });
      }).toPass({ timeout: 5000 });
      await page.keyboard.press('PageDown');
    }
  });
}
