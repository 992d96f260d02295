import { expect, test } from 'vitest';
import { embedPage } from '../../../src/build/pages/embedPage.ts';
import { smallModel } from '../../layout/models.ts';
import { japanese } from '../../i18n/japanese.ts';

const model = smallModel();

test('the page in a frame is known to search engines as the explorer, where its address is known', () => {
  const meta = { ...model.plan.meta, site: 'https://example.jp/plan/' };
  expect(embedPage({ ...model, plan: { ...model.plan, meta } }, japanese).head).toBe(
    '<link rel="canonical" href="https://example.jp/plan/">',
  );
  expect(embedPage(model, japanese).head).toBe('');
});

test('its words stand in the room that the script leaves alone', () => {
  const { body } = embedPage(model, japanese);
  const words = /<div class="built-words">(.*?)<\/div>/s.exec(body)?.[1] ?? '';
  expect(words.match(/<g class="tier /g)).toHaveLength(3);
  expect(words).not.toContain('<!--');
});
