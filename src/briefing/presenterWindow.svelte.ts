import { mount, unmount } from 'svelte';
import type { Explorer } from '../state/explorer.svelte.ts';
import PresenterView from './PresenterView.svelte';
import css from './presenterView.css?inline';
import type { Show } from './show.svelte.ts';
import type { Timing } from './timing.svelte.ts';

/** By its name the window is found again after the page was loaded anew. */
const NAME = 'plan-presenter';
/** In ms: how often, and how many times, a window that is loaded anew is looked at. */
const LOOK = 50;
const LOOKS = 60;

/** What the window shows. */
export interface Presented {
  readonly show: Show;
  readonly explorer: Explorer;
  readonly timing: Timing;
}

/**
 * The presenter's own window: notes, this picture and the next, clock and timer, beside the window that the audience sees.
 *
 * It is an empty window (`about:blank`) that the page opens and draws into. Such a window has the origin and the security
 * policy of the page that opened it, also when that page is a file: two windows of files are strangers to each other, and
 * neither messages nor channels between them are reliable. Here no message is needed: both windows are drawn from the
 * same state, by the same script. Its style comes as a constructed sheet, which the policy allows.
 *
 * Either window may be loaded anew: it is drawn again. While the page is away it keeps what it showed last.
 */
export class PresenterWindow {
  readonly #presented: Presented;
  #window: (Window & typeof globalThis) | undefined = $state.raw();
  #stop: (() => void) | undefined;

  constructor(presented: Presented) {
    this.#presented = presented;
  }

  get isOpen(): boolean {
    return this.#window !== undefined && !this.#window.closed;
  }

  /** Opens the window or brings it to the front. Returns false where the browser forbids it. */
  open(): boolean {
    if (this.isOpen) {
      this.#window?.focus();
      return true;
    }
    const opened = window.open('', NAME, 'popup,width=1100,height=760');
    if (opened === null) return false;
    this.#take(opened as Window & typeof globalThis);
    return true;
  }

  /** Draws into the window that the page had opened before it was loaded anew, where it is still there. */
  reopen(): void {
    const opened = window.open('', NAME);
    if (opened === null) return;
    if (documentOf(opened) === undefined) this.#replace(opened);
    else this.#take(opened as Window & typeof globalThis);
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#window?.close();
    this.#window = undefined;
  }

  #take(opened: Window & typeof globalThis): void {
    this.#window = opened;
    this.#stop = draw(opened, this.#presented);
    const { document: drawn } = opened;
    // Whichever side goes first, the other is left without an error.
    opened.addEventListener('pagehide', () => {
      this.#stop?.();
      this.#stop = undefined;
      this.#look(drawn);
    });
  }

  /** Waits for the empty page that follows the one that was left; a window that was closed is let go. */
  #look(left: Document, looks = LOOKS): void {
    setTimeout(() => {
      const opened = this.#window;
      if (opened === undefined || this.#stop !== undefined) return;
      const next = opened.closed ? left : documentOf(opened);
      if (next === undefined) this.#replace(opened);
      else if (next !== left && next.readyState === 'complete') this.#take(opened);
      else if (!opened.closed && looks > 0) this.#look(left, looks - 1);
      else this.#window = undefined;
    }, LOOK);
  }

  /** Among files a window that is loaded anew is a stranger: it gives way to a new one, where the browser allows one. */
  #replace(stranger: Window): void {
    stranger.close();
    this.#window = undefined;
    setTimeout(() => {
      if (!this.open()) this.#presented.show.loseWindow();
    }, LOOK);
  }
}

/** Undefined while the window belongs to another page. */
function documentOf(opened: Window): Document | undefined {
  try {
    return opened.document;
  } catch {
    return undefined;
  }
}

function draw(opened: Window & typeof globalThis, { show, explorer, timing }: Presented): () => void {
  const { document: page } = opened;
  page.documentElement.lang = document.documentElement.lang;
  const sheet = new opened.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
  page.body.replaceChildren();
  const view = mount(PresenterView, { target: page.body, props: { show, explorer, timing, view: opened } });
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
