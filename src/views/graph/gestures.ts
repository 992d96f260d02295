import type { Attachment } from 'svelte/attachments';
import type { Size, Spot } from '../../layout/graph/layoutGraph.ts';
import { panBy, zoomAt, type Viewport } from '../../layout/graph/viewport.ts';

/** What gestures read and what they ask for; px are the picture's. */
export interface Gestured {
  readonly size: () => Size;
  readonly view: () => Viewport;
  readonly showView: (view: Viewport) => void;
  readonly spot: (id: string) => Spot | undefined;
  readonly move: (id: string, spot: Spot) => void;
}

/** A pointer that moves less than this clicks, in px. */
const SLIP = 4;
/** Zoom of a turned wheel, per px; a pinch on a trackpad comes in small steps and goes faster. */
const COARSE = 0.0022;
const FINE = { below: 40, speed: 0.009 };
/** Wheels that count lines: px of one. */
const LINE = 16;

/**
 * Lets a picture be moved and enlarged: a mouse or pen drags it, or an item in it; the wheel zooms with Ctrl or ⌘ held,
 * as trackpads say for a pinch; two fingers do both. One finger and the plain wheel are left to scroll the page.
 */
export function gestures(picture: Gestured): Attachment<SVGSVGElement> {
  return (svg) => {
    const end = new AbortController();
    for (const listen of [drag, wheel, pinch]) listen(svg, picture, end.signal);
    return () => end.abort();
  };
}

/** Turns a point on the screen into one of the picture. */
function within(svg: SVGSVGElement, { size }: Gestured, point: { clientX: number; clientY: number }): Spot {
  const { left, top, width } = svg.getBoundingClientRect();
  const px = width === 0 ? 1 : size().width / width;
  return { x: (point.clientX - left) * px, y: (point.clientY - top) * px };
}

interface Drag {
  readonly pointer: number;
  readonly from: Spot;
  /** The item that is dragged; nothing when the picture is. */
  readonly id: string | undefined;
  readonly last: Spot;
  readonly moving: boolean;
}

function drag(svg: SVGSVGElement, picture: Gestured, signal: AbortSignal): void {
  let now: Drag | undefined;
  let dragged = false;
  const begin = (event: PointerEvent): void => {
    dragged = false;
    if (event.pointerType === 'touch' || event.button !== 0) return;
    const node = event.target instanceof Element ? event.target.closest('[data-node]') : null;
    const at = within(svg, picture, event);
    const id = node?.getAttribute('data-item') ?? undefined;
    now = { pointer: event.pointerId, from: at, id, last: at, moving: false };
  };
  const move = (event: PointerEvent): void => {
    if (now?.pointer !== event.pointerId) return;
    const at = within(svg, picture, event);
    if (!now.moving && Math.hypot(at.x - now.from.x, at.y - now.from.y) < SLIP) return;
    if (!now.moving) svg.setPointerCapture(event.pointerId);
    dragged = true;
    carry(picture, now.id, at.x - now.last.x, at.y - now.last.y);
    now = { ...now, last: at, moving: true };
  };
  const end = (): void => {
    now = undefined;
  };
  const click = (event: MouseEvent): void => {
    // The click that ends a drag chooses nothing.
    if (!dragged) return;
    dragged = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  svg.addEventListener('pointerdown', begin, { signal });
  svg.addEventListener('pointermove', move, { signal });
  svg.addEventListener('pointerup', end, { signal });
  svg.addEventListener('pointercancel', end, { signal });
  svg.addEventListener('click', click, { signal, capture: true });
  // Browsers would carry a link's address along.
  svg.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
}

/** Moves an item, or the whole picture, by so many px on the screen. */
function carry(picture: Gestured, id: string | undefined, dx: number, dy: number): void {
  const { scale } = picture.view();
  const spot = id === undefined ? undefined : picture.spot(id);
  if (id === undefined || spot === undefined) picture.showView(panBy(picture.view(), dx, dy, picture.size()));
  else picture.move(id, { x: spot.x + dx / scale, y: spot.y + dy / scale });
}

function wheel(svg: SVGSVGElement, picture: Gestured, signal: AbortSignal): void {
  const turn = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
    const factor = Math.exp(-px * (Math.abs(px) < FINE.below ? FINE.speed : COARSE));
    picture.showView(zoomAt(picture.view(), factor, within(svg, picture, event), picture.size()));
  };
  svg.addEventListener('wheel', turn, { signal, passive: false });
}

interface Fingers {
  readonly middle: Spot;
  readonly distance: number;
}

function pinch(svg: SVGSVGElement, picture: Gestured, signal: AbortSignal): void {
  let last: Fingers | undefined;
  const touch = (event: TouchEvent): void => {
    const now = fingers(svg, picture, event);
    // Two fingers are the picture's; one is the page's.
    if (now !== undefined && event.cancelable) event.preventDefault();
    if (now !== undefined && last !== undefined && event.type === 'touchmove')
      picture.showView(pinched(picture, last, now));
    last = now;
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    svg.addEventListener(type, touch, { signal, passive: false });
  }
}

function fingers(svg: SVGSVGElement, picture: Gestured, { touches }: TouchEvent): Fingers | undefined {
  const [a, b] = [...touches].map((one) => within(svg, picture, one));
  if (a === undefined || b === undefined) return undefined;
  return {
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    distance: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)),
  };
}

function pinched({ view, size }: Gestured, before: Fingers, now: Fingers): Viewport {
  const moved = panBy(view(), now.middle.x - before.middle.x, now.middle.y - before.middle.y, size());
  return zoomAt(moved, now.distance / before.distance, now.middle, size());
}
