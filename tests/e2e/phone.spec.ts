/** A phone's home answers: five questions, by touch alone and by keyboard alone, and nothing jumps. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { panel, panelTitle } from './parts.ts';
import { watchShifts } from '../slowPhone.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
] as const;

/** How a person chooses something. */
type Choose = (target: Locator) => Promise<void>;

const WAYS: Readonly<Record<string, Choose>> = {
  touch: (target) => target.tap(),
  keyboard: async (target) => {
    await target.focus();
    await target.press('Enter');
  },
};

async function open(page: Page): Promise<void> {
  await page.goto('');
  await expect(page.locator('main')).toHaveAttribute('data-ready', 'true');
}

/** Whether an answer's heading stands in the first screen. */
async function inView(heading: Locator): Promise<void> {
  await expect(heading).toBeInViewport({ ratio: 1 });
}

const themes = (page: Page): Locator => page.getByText('暮らしのテーマから');
const theme = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true });
const group = (page: Page, name: string): Locator =>
  panel(page).getByRole('heading', { level: 3, name: new RegExp(`^${name}（`) });

for (const viewport of SIZES) {
  for (const [way, choose] of Object.entries(WAYS)) {
    test.describe(`five questions by ${way} at ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport, hasTouch: true });

      test('who made this, and where do I ask?', async ({ page }) => {
        await open(page);
        await inView(page.getByText('市の公式サイトではありません'));
        await inView(page.getByText('計画を公表したのは伊勢崎市です'));
        await inView(page.getByRole('link', { name: '伊勢崎市のサイトで確かめる' }));
      });

      test('what is done for child care?', async ({ page }) => {
        await open(page);
        await choose(themes(page));
        await choose(theme(page, '子育て'));
        await expect(panelTitle(page)).toHaveText('子育て');
        await inView(panelTitle(page));
        await inView(group(page, '政策'));
        await expect(page.getByText('妊娠から子育てまでの相談や支援を受け持つ分野なので。')).toBeVisible();
        expect(new URL(page.url()).hash).toBe('#/?theme=childcare');
        await page.goBack();
        await expect(themes(page)).toBeVisible();
      });

      test('which project is about foreigners?', async ({ page }) => {
        await open(page);
        await choose(themes(page));
        await choose(theme(page, '外国人との共生'));
        await inView(panelTitle(page));
        await expect(group(page, '重点プロジェクト')).toBeVisible();
        await choose(panel(page).getByRole('link', { name: '共生社会実現プロジェクト' }));
        await expect(panelTitle(page)).toHaveText('共生社会実現プロジェクト');
        await inView(panelTitle(page));
      });

      test('what is planned for 国定町?', async ({ page }) => {
        await open(page);
        await choose(page.getByRole('link', { name: '町名を入れる' }));
        const town = page.getByRole('combobox', { name: 'お住まいの町名' });
        if (way === 'touch') await town.tap();
        else await town.focus();
        await page.keyboard.type('国定町');
        if (way === 'touch') await page.getByRole('listbox').getByRole('option').first().tap();
        else await page.keyboard.press('Enter');
        const heading = page.getByRole('heading', { name: '東地区の方向性とつながり' });
        await expect(heading).toBeVisible();
        await inView(heading);
      });

      test('what changes in 2030?', async ({ page }) => {
        await open(page);
        const year = page.locator('header').getByRole('combobox');
        await choose(year);
        await year.selectOption('令和12年度');
        const answer = page.getByText('後期アクションプランで定める予定です').first();
        await inView(answer);
        await choose(
          page.getByRole('navigation', { name: '選んでいるもの' }).getByRole('link', { name: /令和12年度/ }),
        );
        await expect(answer).toBeHidden();
      });
    });
  }
}

test.describe('the first screen of a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('has every branch as a row and as a slice that a finger hits, and does not move', async ({ page }) => {
    const shifts = await watchShifts(page);
    await open(page);
    const rows = page.getByRole('list').getByRole('link', { name: /政策$|プロジェクト$|地区$/ });
    for (const row of (await rows.all()).slice(0, 16))
      expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const slices = await page.locator('svg[aria-hidden] a[data-item] path').all();
    expect(slices).toHaveLength(16);
    for (const slice of slices) {
      const { width = 0, height = 0 } = (await slice.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    await slices[3]?.tap();
    await expect(panelTitle(page)).toHaveText('まちづくり政策');
    await inView(panelTitle(page));
    expect((await shifts()).reduce((sum, one) => sum + one, 0)).toBeLessThan(0.02);
  });

  test('says of a word that the leaflet does not have that it does not, and where to ask', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: '検索' }).last().tap();
    const field = page.getByRole('combobox', { name: '計画の中をさがす' });
    await field.fill('市長');
    await expect(page.getByText('「市長」という言葉は、概要版にありません。')).toBeVisible();
    await field.fill('学童');
    await page.getByRole('option', { name: /^子育て/ }).tap();
    await expect(panelTitle(page)).toHaveText('子育て');
    await inView(panelTitle(page));
  });

  test('explains a term where it stands', async ({ page }) => {
    await page.goto('#/sunburst/measure-1-1');
    await page.getByText('重点施策とは').tap();
    await expect(page.getByText('市が重点的に推進すべき取組を').first()).toBeVisible();
  });
});
