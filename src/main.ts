import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import type { Model } from './state/explorer.svelte.ts';
import './views/page.css';

// The built page is a picture already: let its shapes and its words be painted before the script takes the thread.
// A hidden page paints nothing and would wait for ever.
if (document.visibilityState === 'visible') requestAnimationFrame(() => requestAnimationFrame(afterWords));
else start();

/** The words come by an animation of the style sheet ("Shapes first" in page.css), and what has come is to be painted. */
function afterWords(): void {
  const coming = document.getAnimations().map(({ finished }) => finished);
  void Promise.allSettled(coming).then(() => requestAnimationFrame(() => setTimeout(start)));
}

function start(): void {
  const target = element('app');
  // The build checked the plan and wrote the model; nobody else writes into this page.
  const model = JSON.parse(element('model').textContent) as Model;
  const built = target.firstElementChild !== null;
  (built ? hydrate : mount)(App, { target, props: { model } });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element with the id "${id}"; index.html has it.`);
  return found;
}
