import { element } from './startPage.ts';
import type { Model } from './state/explorer.svelte.ts';

/** Returns the model that the page's head names. The build checked the plan and wrote it; nobody else writes beside this page. */
export async function fetchModel(): Promise<Model> {
  const response = await fetch((element('model') as HTMLLinkElement).href);
  return (await response.json()) as Model;
}
