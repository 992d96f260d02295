import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import Notices from '../../src/parts/Notices.svelte';
import { smallModel } from '../layout/models.ts';
import InExplorer from '../views/InExplorer.svelte';
import { japanese } from '../i18n/japanese.ts';

const mounted: object[] = [];

afterEach(() => {
  for (const component of mounted.splice(0)) void unmount(component);
  document.body.replaceChildren();
});

function notices(): { readonly explorer: Explorer; readonly texts: () => string[] } {
  const explorer = new Explorer(smallModel(), [{ id: 'sunburst' }, { id: 'list' }], japanese);
  mounted.push(mount(InExplorer, { target: document.body, props: { explorer: () => explorer, part: Notices } }));
  const texts = () => {
    flushSync();
    return [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  };
  return { explorer, texts };
}

describe('the notices', () => {
  test('tell what could not be followed, until it is dismissed', async () => {
    const { explorer, texts } = notices();
    expect(texts()).toEqual([]);
    explorer.open('#/map/sky');
    await vi.waitFor(() => expect(texts()).not.toEqual([]));
    expect(texts()).toEqual([
      '「map」という表示はありません。いつもの表示を開きました。',
      '「sky」という項目は見つかりません。いちばん近い場所を開きました。',
    ]);
    document.querySelector('button')?.click();
    expect(texts()).toEqual([]);
  });

  test('tell the same thing twice in an address once', async () => {
    const { explorer, texts } = notices();
    explorer.open('#/list?month=5&month=6');
    await vi.waitFor(() => expect(texts()).not.toEqual([]));
    expect(texts()).toEqual(['アドレスの「month」という指定は使えないため、省いて開きました。']);
  });

  test('say what the filter hides, and lead out of it', () => {
    const { explorer, texts } = notices();
    explorer.open('#/list/sea?basis=sourced');
    expect(texts()).toEqual(['あらましに書かれた言葉だけを表示中（4項目と10のつながりを隠しています） すべて表示']);
    expect(document.querySelector('.notice a')?.getAttribute('href')).toBe('#/list/sea');
  });
});
