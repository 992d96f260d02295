import type { Size, Spot } from './layoutGraph.ts';

/** What part of a picture is looked at: a point (x, y) of it is shown at (x · scale + left, y · scale + top), in px. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** The whole picture. */
export const FIT: Viewport = { left: 0, top: 0, scale: 1 };
/** One press of a button. */
export const ZOOM_STEP = 1.5;
const MOST = 8;
/** Labels and shapes are laid out anew when the scale has changed by this factor. */
const LEVEL = 1.25;

/** Returns the viewport moved by so many px, as far as something of the picture stays in its middle. */
export function panBy(view: Viewport, dx: number, dy: number, size: Size): Viewport {
  return within({ ...view, left: view.left + dx, top: view.top + dy }, size);
}

/** Returns the viewport scaled by a factor around a point on the screen, which keeps what it shows. */
export function zoomAt(view: Viewport, factor: number, at: Spot, size: Size): Viewport {
  const scale = Math.min(MOST, Math.max(1, view.scale * factor));
  const grown = scale / view.scale;
  // Looking at the whole again, one looks at all of it.
  if (scale === 1 && factor < 1) return FIT;
  return within({ scale, left: at.x - (at.x - view.left) * grown, top: at.y - (at.y - view.top) * grown }, size);
}

/** Returns the viewport moved so far that a spot of the picture is at least so many px from the edges. */
export function showSpot(view: Viewport, { x, y }: Spot, size: Size, margin: number): Viewport {
  const shift = (at: number, length: number) =>
    at < margin ? margin - at : at > length - margin ? length - margin - at : 0;
  return panBy(
    view,
    shift(x * view.scale + view.left, size.width),
    shift(y * view.scale + view.top, size.height),
    size,
  );
}

/** The scale that labels and shapes are laid out for: it changes in steps, so that most of a gesture moves pixels only. */
export function levelOf({ scale }: Viewport): number {
  return LEVEL ** Math.floor(Math.log(scale) / Math.log(LEVEL) + 1e-9);
}

function within({ left, top, scale }: Viewport, { width, height }: Size): Viewport {
  const limit = (start: number, length: number) => Math.min(length / 2, Math.max(length / 2 - length * scale, start));
  return { scale, left: limit(left, width), top: limit(top, height) };
}
