import App from './App.svelte';
import { element, startPage } from './startPage.ts';
import type { Model } from './state/explorer.svelte.ts';
import './views/page.css';

const model = element('model');

// The build checked the plan and wrote the model; nobody else writes into this page or beside it.
startPage(App, () =>
  model instanceof HTMLLinkElement
    ? fetch(model.href).then((response) => response.json() as Promise<Model>)
    : (JSON.parse(model.textContent) as Model),
);
