import { mount, unmount } from 'svelte';
import type { Explorer } from '../state/explorer.svelte.ts';
import PresenterView from './PresenterView.svelte';
import css from './presenterView.css?inline';
import type { Show } from './show.svelte.ts';

/**
 * The presenter's own window: notes, what comes next, clock and timer, beside the window that the audience sees.
 *
 * It is an empty window (`about:blank`) that the page opens and draws into. Such a window has the origin and the security
 * policy of the page that opened it, also when that page is a file: two windows of files are strangers to each other, and
 * neither messages nor channels between them are reliable. Here no message is needed: both windows are drawn from the
 * same state, by the same script. Its style comes as a constructed sheet, which the policy allows.
 */
export class PresenterWindow {
  #window: Window | undefined;
  #stop: (() => void) | undefined;

  /** Opens the window or brings it to the front. Returns false where the browser forbids it. */
  open(show: Show, explorer: Explorer): boolean {
    if (this.#window !== undefined && !this.#window.closed) {
      this.#window.focus();
      return true;
    }
    const opened = window.open('', '', 'popup,width=1100,height=760');
    if (opened === null) return false;
    this.#window = opened;
    this.#stop = draw(opened as Window & typeof globalThis, show, explorer);
    // Whichever side goes first, the other is left without an error.
    opened.addEventListener('pagehide', () => this.close());
    return true;
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#window?.close();
    this.#window = undefined;
  }
}

function draw(opened: Window & typeof globalThis, show: Show, explorer: Explorer): () => void {
  const { document: page } = opened;
  page.documentElement.lang = document.documentElement.lang;
  const sheet = new opened.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
  const view = mount(PresenterView, { target: page.body, props: { show, explorer, view: opened } });
  const onkeydown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.key === 'Tab' || event.key === 'Escape') return;
    const presses = event.key === ' ' || event.key === 'Enter';
    if (presses && page.activeElement?.tagName === 'BUTTON') return;
    if (show.press(event, true)) event.preventDefault();
  };
  opened.addEventListener('keydown', onkeydown);
  return () => {
    opened.removeEventListener('keydown', onkeydown);
    void unmount(view);
  };
}
