import { ADDRESS_ATTRIBUTES, attributeAddress } from './attributeAddress.ts';
import { parseMessage } from './messages.ts';
import { SITE } from './site.ts';

/** Where the element looks after itself, nothing of the host's style sheets gets in, and its policy has no say. */
const SHEET = new CSSStyleSheet();
SHEET.replaceSync(`
  :host { display: block }
  :host([hidden]) { display: none }
  div { display: grid }
  div > * { grid-area: 1 / 1; min-width: 0 }
  slot { display: block; z-index: 1; align-self: start }
  [hidden] { display: none }
  iframe { display: block; width: 100%; aspect-ratio: 1; max-height: 44rem; border: 0 }
`);

/** Attributes that the element itself answers. */
const OWN_ATTRIBUTES = ['title', 'loading', 'height'];

/**
 * `<plan-explorer view="sunburst" item="…" title="…"><a href="…">…</a></plan-explorer>`: the plan in a frame. A plan may name the element otherwise.
 *
 * What stands inside is shown until the frame answers, and again while there is none; it is never changed. Attributes
 * spell the address, and a changed one goes to the frame as a message: only `height` between a number and none loads it
 * anew. An event `plan:address` (`detail.address`) tells where the frame has gone.
 */
export class PlanElement extends HTMLElement {
  static readonly observedAttributes = [...ADDRESS_ATTRIBUTES, ...OWN_ATTRIBUTES];

  /** What a frame without a title and without a link inside is called. */
  protected readonly untitled: string = '';
  readonly #box = document.createElement('div');
  readonly #inside = document.createElement('slot');
  #frame: HTMLIFrameElement | undefined;
  /** What the frame shows, or will. */
  #address = '';
  /** What the frame was told last. */
  #told = '';
  #ready = false;
  #waiting = false;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [SHEET];
    shadow.append(this.#box);
    this.#box.append(this.#inside);
    this.#inside.addEventListener('slotchange', () => this.#name());
  }

  connectedCallback(): void {
    // One that was taken out and put back shows what it showed.
    if (this.#address === '') this.#address = this.#spelled();
    addEventListener('message', this);
    this.#load();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    this.#unload();
  }

  /** `moveBefore()` keeps a frame alive: there is nothing to do. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (this.#frame === undefined || before === after) return;
    if (name === 'title') this.#name();
    else if (name === 'loading') this.#frame.loading = this.#loading();
    else if (name === 'height') this.#resize(before);
    else if (!this.#waiting) {
      // Several attributes that change together are one address.
      this.#waiting = true;
      queueMicrotask(() => {
        this.#waiting = false;
        this.go(this.#spelled());
      });
    }
  }

  /** Shows another address of the plan, such as `#/graph/policy-4`; attributes stay as they are. */
  go(address: string): void {
    this.#address = `#/${address.replace(/^#?\/?/, '')}`;
    this.#tell();
  }

  /** Messages of this element's own frame, from its own site; whatever else is said on a page is not heard. */
  handleEvent({ source, origin, data }: MessageEvent): void {
    if (source === null || source !== this.#frame?.contentWindow || origin !== SITE.origin) return;
    const message = parseMessage(data);
    if (message?.type === 'plan:ready') {
      this.#ready = true;
      this.#hideInside();
      this.#tell();
    } else if (message?.type === 'plan:height' && this.#height() === undefined) {
      this.#frame.style.aspectRatio = 'auto';
      this.#frame.style.maxHeight = 'none';
      this.#frame.style.height = `${Math.ceil(message.height)}px`;
    } else if (message?.type === 'plan:address') {
      const { address } = message;
      this.#address = this.#told = address;
      this.dispatchEvent(new CustomEvent('plan:address', { detail: { address }, bubbles: true, composed: true }));
    }
  }

  #load(): void {
    const frame = document.createElement('iframe');
    this.#frame = frame;
    this.#name();
    frame.loading = this.#loading();
    this.#size(frame);
    this.#told = this.#address;
    frame.src = SITE.frame(this.#address, this.#height() !== undefined);
    this.#box.append(frame);
  }

  #unload(): void {
    this.#frame?.remove();
    this.#frame = undefined;
    this.#ready = false;
    this.#inside.hidden = false;
  }

  #resize(before: string | null): void {
    if ((this.#height() === undefined) === (pixels(before) === undefined)) this.#size(this.#frame);
    else {
      this.#unload();
      this.#load();
    }
  }

  #size(frame: HTMLIFrameElement | undefined): void {
    const height = this.#height();
    if (frame === undefined) return;
    // As high as its content, a frame with a scroll bar of its own would be narrower, and so lower, without end.
    frame.setAttribute('scrolling', height === undefined ? 'no' : 'auto');
    if (height === undefined) return;
    frame.style.aspectRatio = 'auto';
    frame.style.maxHeight = 'none';
    frame.style.height = `${height}px`;
  }

  #tell(): void {
    if (!this.#ready || this.#told === this.#address) return;
    this.#told = this.#address;
    this.#frame?.contentWindow?.postMessage({ type: 'plan:go', address: this.#address }, SITE.target);
  }

  /** A reader whose keyboard is on the link inside keeps it until they move on. */
  #hideInside(): void {
    if (this.contains(document.activeElement)) {
      this.addEventListener('focusout', () => (this.#inside.hidden = this.#ready), { once: true });
    } else this.#inside.hidden = true;
  }

  #name(): void {
    if (this.#frame) this.#frame.title = this.title || this.textContent.trim() || this.untitled;
  }

  #loading(): 'eager' | 'lazy' {
    return this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
  }

  /** CSS px; undefined where the frame is as high as its content. */
  #height(): number | undefined {
    return pixels(this.getAttribute('height'));
  }

  #spelled(): string {
    return attributeAddress((name) => this.getAttribute(name));
  }
}

function pixels(text: string | null): number | undefined {
  const [, number] = /^(\d{1,5})(?:px)?$/.exec(text?.trim() ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}
