import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import type { Model } from './state/explorer.svelte.ts';

/**
 * Brings the page to life once its built picture has been painted; a page that nothing was built into is drawn.
 *
 * @param read gives the model when it is needed
 */
export function startPage(read: () => Model): void {
  const start = () => {
    const target = element('app');
    const built = target.firstElementChild !== null;
    (built ? hydrate : mount)(App, { target, props: { model: read() } });
  };
  // The built page is a picture already: let its shapes and its words be painted before the script takes the thread.
  // A hidden page paints nothing and would wait for ever.
  if (document.visibilityState !== 'visible') start();
  else requestAnimationFrame(() => requestAnimationFrame(() => afterWords(start)));
}

/** The words come by an animation of the style sheet ("Shapes first" in page.css), and what has come is to be painted. */
function afterWords(start: () => void): void {
  const coming = document.getAnimations().map(({ finished }) => finished);
  void Promise.allSettled(coming).then(() => requestAnimationFrame(() => setTimeout(start)));
}

/** The element with that id. Throws where the page has none. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element with the id "${id}"; index.html has it.`);
  return found;
}
