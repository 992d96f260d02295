import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import { VIEWS } from './views/views.ts';
import { Explorer, type Model } from './state/explorer.svelte.ts';
import './views/page.css';

// The built page is a picture already: let its shapes and its words be painted before the script takes the thread.
// A hidden page paints nothing and would wait for ever.
if (document.visibilityState === 'visible') requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(start)));
else start();

function start(): void {
  const target = element('app');
  // The build checked the plan and wrote the model; nobody else writes into this page.
  const model = JSON.parse(element('model').textContent) as Model;
  const explorer = new Explorer(model, VIEWS);
  const built = target.firstElementChild !== null;
  // The built page shows the home; the address is followed once the page is alive.
  (built ? hydrate : mount)(App, { target, props: { explorer } });
  followAddress(explorer);
  addEventListener('hashchange', () => followAddress(explorer));
}

function followAddress(explorer: Explorer): void {
  explorer.open(location.hash);
  const clean = explorer.href({});
  if (clean !== (location.hash || '#/')) history.replaceState(history.state, '', clean);
  document.title = explorer.title;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element with the id "${id}"; index.html has it.`);
  return found;
}
