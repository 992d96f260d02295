import App from './App.svelte';
import { element, startPage } from './startPage.ts';
import type { Model } from './state/explorer.svelte.ts';
import './page/page.css';

// The build checked the plan and wrote the model; nobody else writes beside this page.
startPage(App, async () => {
  const response = await fetch((element('model') as HTMLLinkElement).href);
  return (await response.json()) as Model;
});
