import EmbedApp from '../../EmbedApp.svelte';
import type { WordsInUse } from '../../i18n/wordsInUse.ts';
import type { Model } from '../../state/explorer.svelte.ts';
import type { BuiltPage } from '../builtPage.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { drawHydrated } from './drawHydrated.ts';

/**
 * The page in a frame at its home address: the picture is there before the script, which draws any other address.
 *
 * It is the explorer without what is around it: its address for search engines is the explorer's, where that is known.
 */
export function embedPage(model: Model, words: WordsInUse): BuiltPage {
  const file = 'embed.html';
  const { title, subtitle, site } = model.plan.meta;
  const head = site === undefined ? '' : `<link rel="canonical" href="${escapeHtml(site)}">`;
  const body = drawHydrated(EmbedApp, { model, words }, file);
  return { file, template: file, title, description: `${title} — ${subtitle}`, head, explorer: true, body };
}
