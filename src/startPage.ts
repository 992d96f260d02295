import { hydrate, mount, type Component } from 'svelte';
import type { Came } from './bringAsked.ts';
import { askedLanguage, bringTold, followLanguage, sayLanguage, type Told } from './followLanguage.ts';
import type { WordsInUse } from './i18n/wordsInUse.ts';
import type { Model } from './state/explorer.svelte.ts';

export type Page = Component<{
  model: Model;
  words: WordsInUse;
  address?: string | undefined;
  came?: Came | undefined;
}>;
/** Brings what the page needs to draw a fragment at once, with its words, when the model has been read. */
export type Bring = (fragment: string, words: WordsInUse, reading: Promise<Model>) => Promise<Came>;

/** Ms from its opening that a page in a frame waits to be painted. */
const LONGEST_WAIT = 1000;

/**
 * Brings the page to life once its built picture has been painted; a page that nothing was built into is drawn.
 *
 * @param App the page as a component
 * @param words of the language that it was built in
 * @param read gives the model
 * @param bring brings what the page needs to draw a fragment at once, with its words, when the model has been read
 */
export function startPage(App: Page, words: WordsInUse, read: () => Promise<Model>, bring: Bring): void {
  let started = false;
  // It is read while the words are being painted.
  const reading = read();
  /** Said by the page's little script (build/late/loadAfterPaint.js). */
  const asked = document.documentElement.classList.contains('asked');
  const start = async () => {
    if (started) return;
    started = true;
    await wholePage();
    const target = element('app');
    const address = asked ? location.hash : '';
    const [own, told, came] = await bringAll(address).catch((error: unknown) => {
      // What was built is better than nothing.
      target.classList.add('here');
      throw error;
    });
    target.classList.add('here');
    // What the address asks for is drawn instead of what was built, which nobody has seen.
    if (asked) target.replaceChildren();
    sayLanguage(told);
    const draw = target.firstElementChild === null ? mount : hydrate;
    const page = draw(App, { target, props: { ...told, address, came } });
    const missed = told === own && askedLanguage(own.model, address);
    if (missed) came.explorer.tellLanguageFailed(missed.name);
    followLanguage(App, target, own, { told, came, page }, bring);
  };
  /** What the page is told in where its address asks for no language, what it is told in, and what the address asks for. */
  const bringAll = async (address: string): Promise<readonly [Told, Told, Came]> => {
    // Where it asks for none, nothing is waited for.
    if (!/[?&]lang=/.test(address)) {
      const came = await bring(address, words, reading);
      const own = { model: await reading, words };
      return [own, own, came];
    }
    const own = { model: await reading, words };
    const told = await bringTold(own, address).catch(() => own);
    return [own, told, await bring(address, told.words, Promise.resolve(told.model))];
  };
  // The built page is a picture already: let its words be painted before the script takes the thread.
  // A hidden page paints nothing and would wait for ever.
  // In a frame nothing tells that it is out of sight, where a browser may paint nothing either.
  if (window.parent !== window) setTimeout(() => void start(), LONGEST_WAIT - performance.now());
  if (asked || document.visibilityState !== 'visible') void start();
  else void wholePage().then(wordsPainted).then(start);
}

/** The script is asked for while the page is still being read: what is to be taken over has to be there. */
async function wholePage(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** The words come by an animation of the style sheet (page/look/firstFrame.css), and what has come is to be painted. */
async function wordsPainted(): Promise<void> {
  const coming = document.getAnimations().filter((one) => (one as CSSAnimation).animationName === 'words');
  // They came before the script did.
  if (coming.length === 0) return;
  await Promise.allSettled(coming.map(({ finished }) => finished));
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
}

/** The element with that id. Throws where the page has none. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element with the id "${id}"; its HTML file has it.`);
  return found;
}
