import { element } from './startPage.ts';
import type { Model } from './state/explorer.svelte.ts';

/** Returns the model that the page's head names. The build checked the plan and wrote it; nobody else writes beside this page. */
export async function fetchModel(): Promise<Model> {
  const response = await fetch((element('model') as HTMLLinkElement).href);
  return (await response.json()) as Model;
}

/** The address of a file that is named from the site's root, as the model is. */
export function fileBeside(file: string): string {
  return new URL(`../${file}`, (element('model') as HTMLLinkElement).href).href;
}
