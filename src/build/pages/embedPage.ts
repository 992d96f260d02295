import EmbedApp from '../../EmbedApp.svelte';
import type { Model } from '../../state/explorer.svelte.ts';
import type { BuiltPage } from '../builtPage.ts';
import { drawHydrated } from './drawHydrated.ts';

/** The page in a frame at its home address: the picture is there before the script, which draws any other address. */
export function embedPage(model: Model): BuiltPage {
  const file = 'embed.html';
  const { title, subtitle } = model.plan.meta;
  const body = drawHydrated(EmbedApp, { model }, file);
  return { file, template: file, title, description: `${title} — ${subtitle}`, body };
}
