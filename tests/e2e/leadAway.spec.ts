/** A question from the audience leads away from the scene: the screen answers it, and one key leads back. */
import type { Page } from '@playwright/test';
import { axe, expect, openAt, test } from './page.ts';
import { list, sceneNumber, slide, slideTitle } from './parts.ts';

async function present(page: Page, address: string): Promise<void> {
  await openAt(page, address);
  await slideTitle(page).waitFor();
}

test('the audience leads away, and one key leads back; a scene survives a reload', async ({ page }) => {
  await present(page, '#/?deck=sdgs-and-gx&scene=2');
  const back = page.getByRole('button', { name: '場面に戻る' });
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(sceneNumber(page)).toHaveText('2／13');
  await expect(back).toBeHidden();
  // What is linked to the goal stands out.
  await expect(page.locator('[data-slice][data-item="measure-1-1"]')).toHaveClass(/back/);
  await expect(page.locator('[data-slice][data-item="measure-5-1"]')).not.toHaveClass(/back/);

  await page.mouse.move(200, 300);
  await page.locator('[data-slice][data-item="district-azuma"]').click();
  await expect(page.locator('main')).toHaveAttribute('data-item', 'district-azuma');
  expect(page.url()).toContain('deck=sdgs-and-gx&scene=2');
  // The pointer lies where it clicked, and points at nothing while keys lead.
  await page.keyboard.press('PageDown');
  await expect(page.locator('main')).toHaveCSS('pointer-events', 'none');
  await expect(sceneNumber(page)).toHaveText('3／13');
  await page.goBack();
  await page.reload();
  await expect(back).toBeVisible();
  await page.keyboard.press('r');
  await expect(back).toBeHidden();
  await expect(page.locator('main')).toHaveAttribute('data-item', 'vision');
  // In the scene itself it leads nowhere.
  await page.keyboard.press('r');
  await page.keyboard.press('Backspace');
  await expect(sceneNumber(page)).toHaveText('2／13');

  // A question about something else: the search is still there.
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('田島弥平');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toHaveAttribute('data-item', 'district-sakai-1');
  await back.click();
  await expect(page.locator('main')).toHaveAttribute('data-item', 'vision');
});

test('away from the scene the words are those of what is shown: name, text, links with reason and basis', async ({
  page,
}) => {
  await present(page, '#/?deck=sdgs-and-gx');
  await expect(slideTitle(page)).toContainText('計画が念頭に置く考え方');
  await page.mouse.move(200, 300);
  await page.locator('[data-slice][data-item="policy-4"]').click();
  await expect(slideTitle(page)).toContainText('まちづくり政策');
  await expect(slideTitle(page)).toBeFocused();
  const { text, link, other } = await page.evaluate(async () => {
    const plan = (await (await fetch('plan.json')).json()) as {
      items: { id: string; name: string; text?: string }[];
      links: { from: string; to: string; kind: string; basis: string; reason?: string }[];
    };
    const link = plan.links.find(({ from, reason }) => from === 'policy-4' && reason !== undefined);
    const { text } = plan.items.find(({ id }) => id === 'policy-4') ?? {};
    const other = plan.items.find(({ id }) => id === link?.to);
    return { text, link, other };
  });
  await expect(slide(page)).toContainText(text ?? 'missing the text');
  const told = slide(page).locator(`[data-link="${link?.from ?? ''}~${link?.to ?? ''}"]`);
  await expect(told).toContainText(link?.reason ?? 'missing the reason');
  await expect(told).toContainText(other?.name ?? 'missing the name');
  await expect(told.getByText(/^(原文|紙面から|読み解き)$/)).toBeVisible();
  await expect(slide(page)).not.toContainText('この説明資料の言葉');
  await axe(page);

  // A link leads on, and the title says where to.
  await told.getByRole('link').click();
  await expect(page.locator('main')).toHaveAttribute('data-item', link?.to ?? '');
  await expect(slideTitle(page)).toContainText(other?.name ?? '');
  await expect(slideTitle(page)).toBeFocused();
  await page.keyboard.press('r');
  await expect(slideTitle(page)).toContainText('計画が念頭に置く考え方');

  // Cards, a table, a map and a list make room for the words as the wheel does.
  for (const [address, part] of [
    ['#/matrix/project-dx?deck=sdgs-and-gx&scene=6', undefined],
    ['#/districts/district-sakai?deck=districts-and-projects&scene=1', undefined],
    ['#/cards/project-dx?deck=sdgs-and-gx&scene=1', page.getByRole('region', { name: 'カード' })],
    ['#/list/project-dx?deck=sdgs-and-gx&scene=1', list(page)],
  ] as const) {
    await present(page, address);
    const { x } = (await slide(page).boundingBox()) ?? { x: 0 };
    expect(x, address).toBeGreaterThan(700);
    const box = await part?.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0), address).toBeLessThanOrEqual(x + 1);
  }
});

test('arrows, PageUp, PageDown and Space turn the page wherever the focus is; with Shift arrows walk the picture', async ({
  page,
}) => {
  await present(page, '#/?deck=sdgs-and-gx');
  const turns: [string, number][] = [
    ['ArrowRight', 2],
    ['PageDown', 2],
    [' ', 2],
    ['ArrowDown', 2],
  ];
  for (const [key, scene] of turns) {
    await page.keyboard.press('Home');
    await expect(sceneNumber(page)).toHaveText('1／13');
    await page.mouse.move(200, 300);
    await page.locator('[data-slice][data-item="policy-2"]').click();
    await expect(page.locator('main')).toHaveAttribute('data-item', 'policy-2');
    await page.keyboard.press(key);
    await expect(sceneNumber(page)).toHaveText(`${scene}／13`);
  }
  for (const key of ['ArrowLeft', 'PageUp']) {
    for (const digit of ['3', 'Enter']) await page.keyboard.press(digit);
    await expect(sceneNumber(page)).toHaveText('3／13');
    await page.mouse.move(200, 300);
    await page.locator('[data-slice][data-item="policy-2"]').click();
    await expect(page.locator('main')).toHaveAttribute('data-item', 'policy-2');
    await page.keyboard.press(key);
    await expect(sceneNumber(page)).toHaveText('2／13');
  }
  // After a button was pressed by the mouse, too.
  await page.getByRole('button', { name: '話す内容' }).click();
  await page.keyboard.press(' ');
  await expect(sceneNumber(page)).toHaveText('3／13');
  await expect(page.getByRole('region', { name: '話す内容' })).toBeVisible();

  // With the keyboard in the picture.
  await page.keyboard.press('Home');
  await expect(sceneNumber(page)).toHaveText('1／13');
  await page.keyboard.press('Tab');
  await page.locator('[data-slice][data-item="policy-1"]').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(sceneNumber(page)).toHaveText('1／13');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toHaveAttribute('data-item', 'policy-2');
  await page.keyboard.press('Escape');
  await expect(page.locator('main')).toHaveAttribute('data-item', 'vision');
  await page.locator('[data-slice][data-item="policy-1"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(sceneNumber(page)).toHaveText('2／13');

  // In a table.
  for (const digit of ['6', 'Enter']) await page.keyboard.press(digit);
  await expect(page.locator('main')).toHaveAttribute('data-view', 'matrix');
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await page.mouse.click(620, 420);
  await page.keyboard.press('ArrowRight');
  await expect(sceneNumber(page)).toHaveText('7／13');
});
