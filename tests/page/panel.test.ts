import { describe, expect, test } from 'vitest';
import Panel from '../../src/page/Panel.svelte';
import { realModel, smallModel } from '../layout/models.ts';
import { drawing, escaped, markup } from '../views/markup.ts';

const MARK = '<span class="provisional-mark">仮</span>';
const NOTE = '施策名は概要版に掲載がないため仮の名称です';

function title(html: string): string {
  return /<h2[^>]*>(.*?)<\/h2>/s.exec(html)?.[1] ?? '';
}

describe('the panel of the small plan', () => {
  test.each(['dream', 'sea', 'beach', 'wood', 'place-coast'])('with %s', async (id) => {
    const html = drawing(markup(Panel, smallModel(), `#/sunburst/${id}`));
    await expect(html).toMatchFileSnapshot(`__snapshots__/panel-${id}.html`);
  });
});

describe('the panel of the real plan', () => {
  const model = realModel();
  const panels = model.plan.items.map((item) => ({
    item,
    html: markup(Panel, model, `#/sunburst/${item.id}`),
  }));

  test('has every item’s name, text, source and basis', () => {
    const missing = panels.filter(
      ({ item: { name, text, source, basis }, html }) =>
        !title(html).endsWith(escaped(name)) ||
        !html.includes(text === undefined ? '' : `<p class="official">${escaped(text)}</p>`) ||
        !html.includes(`出典：${escaped(source)} <span class="basis basis-${basis}"`),
    );
    expect(missing.map(({ item }) => item.id)).toEqual([]);
  });

  test('says in a link what an item belongs to whose name another one has, and of no other', () => {
    const text = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    const policy = text(panels.find(({ item }) => item.id === 'policy-4')?.html ?? '');
    expect(policy).toContain('赤堀地区 › 安全でゆとりある居住環境の形成');
    expect(policy).toContain('東地区 › 安全でゆとりある居住環境の形成');
    expect(policy).not.toContain('伊勢崎地区 ›');
    // Beneath the district itself it need not be said.
    const district = panels.find(({ item }) => item.id === 'district-azuma')?.html ?? '';
    expect(text(district)).not.toContain('東地区 ›');
  });

  test('marks a provisional name and says why, and no other', () => {
    const marked = panels.filter(({ html }) => title(html).startsWith(MARK) && html.includes(NOTE));
    expect(marked.map(({ item }) => item.id)).toEqual(
      model.plan.items.filter(({ basis }) => basis === 'provisional').map(({ id }) => id),
    );
  });

  test('marks every provisional name that it links to', () => {
    const names = new Set(
      model.plan.items.filter(({ basis }) => basis === 'provisional').map(({ name }) => escaped(name)),
    );
    const links = panels.flatMap(({ html }) => [
      ...html.matchAll(/<span class="link-name">(.*?)<\/span>(?=\s*<\/a>)/gs),
    ]);
    const provisional = links.filter(([, words]) => names.has(words!.replace(MARK, '').trim()));
    expect(provisional.length).toBeGreaterThan(100);
    expect(provisional.filter(([, words]) => !words!.trim().startsWith(MARK))).toEqual([]);
  });

  test('gives every link its reason or its quote', () => {
    const silent = panels.flatMap(({ item, html }) =>
      [...html.matchAll(/<li data-link="([^"]+)">(.*?)<\/li>/gs)]
        .filter(([, , inner]) => !/class="(reason|quote)"/.test(inner!))
        .map(([, link]) => `${item.id}: ${link}`),
    );
    expect(silent).toEqual([]);
  });
});
