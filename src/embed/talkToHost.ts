import { parseMessage, type Message } from './messages.ts';

/** Ms between two addresses that a host asks for: of more than these only the last one is opened. */
const PACE = 250;

/** Ms between two looks at the height that nothing has announced. */
const SLOW = 1000;

/** What a frame tells its host, once it has been told how to go. */
export interface Talk {
  /** Tells where the frame is now and how high that makes it, where either is news. */
  readonly tell: (address: string) => void;
  readonly stop: () => void;
}

/**
 * Lets a frame and its host talk (see {@link Message}); a page that is no frame talks to nobody.
 *
 * The frame tells any host how high its content is and where its reader went: neither is a secret of anybody's, and
 * whoever holds the frame is the only one that hears it. It listens to its parent alone, and there to the one origin that
 * the browser names as the parent's; where the browser keeps that back, to the one that speaks first.
 *
 * @param content what is as high as the page
 * @param address where the frame is at first
 * @param go opens an address
 */
export function talkToHost(content: HTMLElement, address: string, go: (address: string) => void): Talk {
  const host = window.parent;
  if (host === window) return { tell: () => undefined, stop: () => undefined };

  const end = new AbortController();
  const post = (message: Message) => host.postMessage(message, '*');
  let origin = hostOrigin();
  let known = address;

  const later = paced(go, end.signal);
  const listen = (event: MessageEvent): void => {
    if (event.source !== host || (origin !== undefined && event.origin !== origin)) return;
    const message = parseMessage(event.data);
    if (message?.type !== 'plan:go') return;
    origin = event.origin;
    later(message.address);
  };
  addEventListener('message', listen, { signal: end.signal });

  let told = 0;
  const measure = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    // What is not shown has no height.
    if (height === 0 || height === told) return;
    told = height;
    post({ type: 'plan:height', height });
  };
  // Out of sight, and for a while after, a frame of another site is not drawn and nothing is observed: then a clock does.
  const observer = new ResizeObserver(measure);
  observer.observe(content);
  const clock = setInterval(measure, SLOW);
  measure();
  post({ type: 'plan:ready' });
  return {
    tell: (now) => {
      measure();
      if (now === known) return;
      known = now;
      post({ type: 'plan:address', address: now });
    },
    stop: () => {
      end.abort();
      observer.disconnect();
      clearInterval(clock);
    },
  };
}

/** Origin of the page that the frame stands in, where the browser tells it. */
function hostOrigin(): string | undefined {
  // Not every browser has ancestor origins, whatever the types say.
  const ancestors = location.ancestorOrigins as DOMStringList | undefined;
  if (ancestors !== undefined && ancestors.length > 0) return ancestors[0];
  return document.referrer === '' ? undefined : new URL(document.referrer).origin;
}

/** Opens an address at once, and of those that follow too soon the last one. */
function paced(go: (address: string) => void, signal: AbortSignal): (address: string) => void {
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    timer = undefined;
    if (waiting === undefined) return;
    const address = waiting;
    waiting = undefined;
    timer = setTimeout(next, PACE);
    go(address);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (address) => {
    waiting = address;
    if (timer === undefined) next();
  };
}
