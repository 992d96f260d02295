import { describe, expect, test } from 'vitest';
import Paths from '../../src/parts/path/Paths.svelte';
import { smallModel } from '../layout/models.ts';
import { drawing, markup } from '../views/markup.ts';

describe('the paths of the small plan', () => {
  test('with a provisional name, reasons and further paths', async () => {
    const html = drawing(markup(Paths, smallModel(), '#/sunburst/wood?to=place-town'));
    await expect(html).toMatchFileSnapshot('__snapshots__/paths-wood-place-town.html');
  });

  test('none, for the filter hides the other end', () => {
    const html = markup(Paths, smallModel(), '#/sunburst/sea?to=place-coast&basis=sourced');
    expect(html).toContain('「海岸」は、あらましに書かれた言葉ではないため');
    expect(html).toContain('href="#/sunburst/sea?to=place-coast"');
  });

  test('none, for one of the two stands alone', () => {
    const model = smallModel();
    const { plan } = model;
    const links = plan.links.filter(({ from, to }) => from !== 'people' && to !== 'people');
    const html = markup(Paths, { ...model, plan: { ...plan, links } }, '#/sunburst/people?to=sea');
    expect(html).toContain('「人を結ぶ」は、ほかのどの項目ともつながっていないためです。');
  });
});
